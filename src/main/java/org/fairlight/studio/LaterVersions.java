package org.fairlight.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.notify.Notices;
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
 * may not run any more is held back, and whoever wrote it and whoever agreed are told why.
 */
@Component
class LaterVersions {

    /** Nobody can tell how the others will look in more than a year. */
    private static final int MOST_DAYS = 366;

    private static final Logger LOG = LoggerFactory.getLogger(LaterVersions.class);

    private final ProcessVersions versions;
    private final VersionKeeper keeper;
    private final Readiness readiness;
    private final Publication publication;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LaterVersions(
            ProcessVersions versions,
            VersionKeeper keeper,
            Readiness readiness,
            Publication publication,
            Notices notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.versions = versions;
        this.keeper = keeper;
        this.readiness = readiness;
        this.publication = publication;
        this.notices = notices;
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
            transaction.executeWithoutResult(status -> due(version, now).ifPresent(held -> holdBack(held, unfit)));
        }
    }

    private void goLive(ProcessVersion version) {
        readiness.require(version.asModel());
        publication.publish(version.asModel());
        keeper.goLive(version);
        tell(version, "“%s” begins now, as was agreed.".formatted(ModelTitle.of(version.asModel())));
        LOG.info("Version {} of {} begins", version.number(), version.asModel().fileName());
    }

    private void holdBack(ProcessVersion version, InvalidModel unfit) {
        version.begins(null);
        tell(
                version,
                "“%s” was to begin today and was held back, because it does not fit the other processes any more: %s"
                        .formatted(
                                ModelTitle.of(version.asModel()),
                                unfit.problems().getFirst()));
        LOG.warn(
                "Version {} of {} does not fit the other models any more and was held back",
                version.number(),
                version.asModel().fileName());
    }

    /** Still due, once nobody else can publish. */
    private Optional<ProcessVersion> due(UUID version, Instant now) {
        keeper.oneAtATime();
        return versions.findById(version)
                .filter(kept -> kept.beginsAt() != null && !kept.beginsAt().isAfter(now));
    }

    private void tell(ProcessVersion version, String sentence) {
        String versionsPage = "studio/versions/" + version.asModel().fileName();
        for (UUID person : new UUID[] {version.author(), version.approvedBy()}) {
            if (person != null) {
                notices.tell(person, sentence, versionsPage);
            }
        }
    }
}
