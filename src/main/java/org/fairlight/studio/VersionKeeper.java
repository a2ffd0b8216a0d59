package org.fairlight.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every version of every model and knows which one runs. What comes with a newer Fairlight runs at once where nobody has
 * changed the model here; where somebody has, theirs stays and the new one is kept beside it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionKeeper implements ModelSource {

    private final ProcessVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    VersionKeeper(ProcessVersions versions, JdbcClient jdbc, Clock clock) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Model> toRun(List<Model> shipped) {
        oneAtATime();
        return shipped.stream().map(this::toRun).toList();
    }

    private Model toRun(Model shipped) {
        ProcessVersion live =
                versions.findByModelAndLiveTrue(shipped.fileName()).orElse(null);
        boolean isKnown = versions.findFirstByModelAndOriginOrderByNumberDesc(shipped.fileName(), Origin.SHIPPED)
                .filter(known -> known.holds(shipped))
                .isPresent();
        if (!isKnown) {
            ProcessVersion kept = ProcessVersion.shipped(shipped, nextNumber(shipped.fileName()), clock.instant());
            if (live == null || live.origin() == Origin.SHIPPED) {
                goLive(kept);
                return shipped;
            }
            versions.saveAndFlush(kept);
        }
        return live == null ? shipped : live.asModel();
    }

    /** From now on this version runs, and the one before does not. */
    void goLive(ProcessVersion version) {
        Instant now = clock.instant();
        versions.findByModelAndLiveTrue(version.asModel().fileName()).ifPresent(before -> {
            before.giveWay(now);
            versions.saveAndFlush(before);
        });
        version.goLive(now);
        versions.saveAndFlush(version);
    }

    int nextNumber(String model) {
        return versions.findFirstByModelOrderByNumberDesc(model)
                        .map(ProcessVersion::number)
                        .orElse(0)
                + 1;
    }

    /** Two programs that start, or two people who publish, would give one number twice. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('fairlight.process-versions', 0))")
                .query((row, i) -> i)
                .list();
    }
}
