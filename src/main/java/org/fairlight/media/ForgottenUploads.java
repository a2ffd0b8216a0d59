package org.fairlight.media;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes files whose story was never sent, a day after they came. */
@Component
class ForgottenUploads {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenUploads.class);
    private static final Duration KEPT = Duration.ofHours(24);

    private final MediaFiles files;
    private final Clock clock;

    ForgottenUploads(MediaFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 * * * *")
    void sweep() {
        int gone = files.sweep(clock.instant().minus(KEPT));
        if (gone > 0) {
            LOG.info("Removed {} uploaded files that were never sent", gone);
        }
    }
}
