package org.fairlight.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Publication;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Versions that were agreed to and begin on a day to come. On that day each is checked again beside the other models; one that
 * may not run any more, or cannot begin at all, is held back, and whoever wrote it and whoever agreed are told why.
 */
@Component
class LaterVersions {

    /** Nobody can tell how the others will look in more than a year. */
    private static final int MOST_DAYS = 366;

    /** Every minute; whatever is only busy for a while is not by then. */
    private static final int MOST_TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LaterVersions.class);

    private final ProcessVersions versions;
    private final VersionKeeper keeper;
    private final Readiness readiness;
    private final Publication publication;
    private final StudioNews news;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LaterVersions(
            ProcessVersions versions,
            VersionKeeper keeper,
            Readiness readiness,
            Publication publication,
            StudioNews news,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.versions = versions;
        this.keeper = keeper;
        this.readiness = readiness;
        this.publication = publication;
        this.news = news;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Lets a version wait for a day; in the caller's transaction. */
    void keep(ProcessVersion version, LocalDate begins) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        UnfinishedAnswers.check()
                .that(begins.isAfter(today), "begins", "Choose a day after today, or let it run from now on.")
                .that(
                        begins.isBefore(today.plusDays(MOST_DAYS)),
                        "begins",
                        "Choose a day within a year; the other processes may change until then.")
                .done();
        readiness.require(version.asModel());
        version.begins(begins.atStartOfDay(WorkingDays.ZONE).toInstant());
        versions.saveAndFlush(version);
    }

    @Scheduled(cron = "5 * * * * *")
    void begin() {
        begin(clock.instant());
    }

    /** Lets everything begin whose moment has come. */
    void begin(Instant now) {
        versions.findByBeginsAtLessThanEqual(now).forEach(due -> begin(due.id(), now));
    }

    private void begin(UUID version, Instant now) {
        try {
            transaction.executeWithoutResult(status -> due(version, now).ifPresent(this::goLive));
        } catch (InvalidModel unfit) {
            afterwards(version, now, held -> holdBackUnfit(held, unfit));
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A version could not begin on its day: {}",
                    broken.getClass().getName());
            afterwards(version, now, this::tryAgainOrHoldBack);
        }
    }

    /** Whatever happens to one version, the others begin. */
    private void afterwards(UUID version, Instant now, Consumer<ProcessVersion> deed) {
        try {
            transaction.executeWithoutResult(status -> due(version, now).ifPresent(deed));
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A version that could not begin could not be held back: {}",
                    broken.getClass().getName());
        }
    }

    private void goLive(ProcessVersion version) {
        readiness.require(version.asModel());
        publication.publish(version.asModel());
        keeper.goLive(version);
        audit.record(Deed.PROCESS_BEGAN, null, version.id().toString(), null);
        news.tellBoth(version, "“%s” begins now, as was agreed.".formatted(ModelTitle.of(version.asModel())));
        LOG.info("Version {} of {} begins", version.number(), version.asModel().fileName());
    }

    private void holdBackUnfit(ProcessVersion version, InvalidModel unfit) {
        holdBack(
                version,
                "“%s” was to begin today and was held back, because it does not fit the other processes any more: %s"
                        .formatted(
                                ModelTitle.of(version.asModel()),
                                unfit.problems().getFirst()));
    }

    private void tryAgainOrHoldBack(ProcessVersion version) {
        if (version.couldNotBegin() >= MOST_TRIES) {
            holdBack(
                    version,
                    ("“%s” was to begin today and was held back, because Fairlight could not let it begin."
                                    + " Please tell whoever looks after Fairlight.")
                            .formatted(ModelTitle.of(version.asModel())));
        }
    }

    private void holdBack(ProcessVersion version, String sentence) {
        version.begins(null);
        audit.record(Deed.PROCESS_HELD_BACK, null, version.id().toString(), null);
        news.tellBoth(version, sentence);
        LOG.warn(
                "Version {} of {} was held back on its day",
                version.number(),
                version.asModel().fileName());
    }

    /** Still due, once nobody else can publish. */
    private Optional<ProcessVersion> due(UUID version, Instant now) {
        keeper.oneAtATime();
        return versions.findById(version)
                .filter(kept -> kept.beginsAt() != null && !kept.beginsAt().isAfter(now));
    }
}
