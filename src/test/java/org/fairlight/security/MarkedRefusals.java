package org.fairlight.security;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tracking;
import org.fairlight.media.MediaFiles;
import org.springframework.context.ApplicationContext;

/** What is not taken: nothing typed, one too many, broken, for somebody else. */
final class MarkedRefusals extends MarkedDeeds {

    private final Tracking tracking;

    MarkedRefusals(ApplicationContext application) {
        super(application);
        tracking = use(Tracking.class);
    }

    void refuse() {
        catchThrowable(() -> tracking.open(tracking.lookUp(), Marks.sealed("wrongcode")));
        catchThrowable(() -> use(MediaFiles.class)
                .putAside(
                        UUID.randomUUID().toString(),
                        new ByteArrayInputStream(Marks.sealed("brokenupload").getBytes(StandardCharsets.UTF_8))));
        catchThrowable(() ->
                use(MediaFiles.class).putAside(Marks.sealed("uploadkey") + "\u0000", new ByteArrayInputStream(PHOTO)));
        String key = UUID.randomUUID().toString();
        trace.share(Submission.of(key, Source.FORM, new Story(Marks.by("onekey"), null, null), Set.of()));
        catchThrowable(() ->
                trace.share(Submission.of(key, Source.FORM, new Story(Marks.sealed("samekey"), null, null), Set.of())));
        catchThrowable(() -> trace.share(Submission.of(
                UUID.randomUUID().toString(),
                Source.FORM,
                new Story(Marks.sealed("unstorable") + "\u0000", null, null),
                Traces.EVERYTHING)));
        tries(bram(), () -> use(Stories.class).original(UUID.randomUUID(), Reason.CHECK_MASKING));
        tries(bram(), () -> tasks.handIn("no-task", Marks.sealed("noanswers")));
        tries(bram(), () -> tasks.keepDraft("gone", Marks.sealed("goneform")));
    }
}
