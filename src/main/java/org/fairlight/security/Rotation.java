package org.fairlight.security;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Replaces secrets while everybody works on: takes up a changed file of secrets, has everything sealed anew with the newest,
 * and says in the log when the earlier ones may go.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);

    /** A transaction may have sealed with the earlier key and end after the first look. */
    private static final int LOOKS_WITHOUT_A_FINDING = 2;

    private final Secrets secrets;
    private final Sealing sealing;
    private final KeyCheck check;
    private final Resealing resealing;

    private List<String> known;
    private List<String> refused;
    private int looksWithoutAFinding;
    private int unopened;

    Rotation(Secrets secrets, Sealing sealing, KeyCheck check, Resealing resealing) {
        this.secrets = secrets;
        this.sealing = sealing;
        this.check = check;
        this.resealing = resealing;
        this.known = secrets.newestFirst();
        this.refused = known;
    }

    @Scheduled(
            fixedDelayString = "${fairlight.rotation.every:60s}",
            initialDelayString = "${fairlight.rotation.every:60s}")
    synchronized void goOn() {
        List<String> now = secrets.newestFirst();
        if (now.equals(known)) {
            refused = known;
        } else {
            adopt(now);
        }
        if (sealing.hasEarlierKeys() || looksWithoutAFinding < LOOKS_WITHOUT_A_FINDING) {
            tell(resealing.goThrough());
        }
    }

    private void adopt(List<String> now) {
        List<String> problems = secrets.problems();
        if (!problems.isEmpty()) {
            refuse(now, "The changed secrets cannot be used: " + String.join(" ", problems));
            return;
        }
        try {
            check.require(now);
        } catch (MissingSecret stillNeeded) {
            refuse(now, "A secret that is still needed was taken away. " + stillNeeded.mend());
            return;
        }
        sealing.adopt(now);
        known = now;
        refused = known;
        looksWithoutAFinding = 0;
        LOG.info("The secrets were changed; new text is sealed with the newest.");
    }

    /** Tried again each time, because what is needed now may be free later; told once. */
    private void refuse(List<String> now, String why) {
        if (!now.equals(refused)) {
            LOG.error("{} The secrets before stay in use.", why);
        }
        refused = now;
    }

    private void tell(Resealing.Done done) {
        if (done.unopened() != unopened) {
            unopened = done.unopened();
            LOG.error("{} sealed texts cannot be opened with any secret given and were left as they are", unopened);
        }
        if (done.sealed() > 0) {
            LOG.info("{} texts were sealed anew with the newest secret", done.sealed());
        }
        looksWithoutAFinding = done.equals(Resealing.Done.NOTHING) ? looksWithoutAFinding + 1 : 0;
        if (looksWithoutAFinding == LOOKS_WITHOUT_A_FINDING && sealing.hasEarlierKeys()) {
            LOG.info("Everything is sealed with the newest secret; the earlier ones can be taken out of the settings.");
        }
    }
}
