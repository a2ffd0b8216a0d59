package org.fairlight.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Publication;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which a change of a process goes live: asked for with a sentence why, agreed to by somebody who had no hand in
 * it, and checked again, character for character, in the transaction that deploys it.
 */
@Service
@Transactional
public class Publishing {

    /** The most characters of a sentence why. */
    public static final int MOST_CHARACTERS = 1_000;

    private final ModelDrafts drafts;
    private final ProcessVersions versions;
    private final VersionKeeper keeper;
    private final LaterVersions later;
    private final Readiness readiness;
    private final Publication publication;
    private final Directory directory;
    private final Notices notices;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Publishing(
            ModelDrafts drafts,
            ProcessVersions versions,
            VersionKeeper keeper,
            LaterVersions later,
            Readiness readiness,
            Publication publication,
            Directory directory,
            Notices notices,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.keeper = keeper;
        this.later = later;
        this.readiness = readiness;
        this.publication = publication;
        this.directory = directory;
        this.notices = notices;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks a second person to agree.
     *
     * @param seen the revision that is to be agreed to
     * @throws UnfinishedAnswers naming {@code why}, or {@code model} while the checks find something
     * @throws DraftMovedOn when somebody saved meanwhile
     */
    @Door(Right.EDIT_PROCESSES)
    public void ask(UUID draftId, int seen, String why) {
        ProcessDraft draft = drafts.openToChange(draftId);
        requireSeen(draft, seen);
        List<String> against = readiness.against(draft.asModel());
        UnfinishedAnswers.check()
                .that(!why.isBlank(), "why", "Say in a sentence why this is changed.")
                .that(why.length() <= MOST_CHARACTERS, "why", "This is longer than we can keep. Please shorten it.")
                .that(against.isEmpty(), "model", against.isEmpty() ? "" : notYet(against))
                .that(changes(draft), "model", "Nothing was changed yet.")
                .done();
        draft.ask(why.strip());
        directory.withRole(Role.QUALITY_LEAD).stream()
                .filter(lead -> !drafts.hadAHandIn(draft, lead.id()))
                .forEach(lead -> notices.tell(
                        lead.id(),
                        "A change of “%s” waits for a second person.".formatted(ModelTitle.of(draft.asModel())),
                        "studio/draft/" + draftId));
    }

    private static String notYet(List<String> against) {
        return "This has to be put right first: " + against.getFirst();
    }

    /** Agrees, and makes it live at once; see {@link #agree(UUID, int, LocalDate)}. */
    @Door(Right.PUBLISH_PROCESSES)
    public void agree(UUID draftId, int seen) {
        agree(draftId, seen, null);
    }

    /**
     * Agrees, and makes it live at once or lets it wait for a day.
     *
     * @param seen the revision that was looked at
     * @param begins the day it runs from, from its first minute; null for at once
     * @throws AccessDeniedException for anybody who had a hand in the draft
     * @throws InvalidModel when it may not run any more, because another model changed; nothing was published
     * @throws DraftMovedOn when somebody saved meanwhile
     * @throws VersionWaits when another version of the model waits for its day
     * @throws UnfinishedAnswers naming {@code begins} for a day that cannot be waited for
     */
    @Door(Right.PUBLISH_PROCESSES)
    public void agree(UUID draftId, int seen, @Nullable LocalDate begins) {
        ProcessDraft draft = askedFor(draftId, seen);
        keeper.oneAtATime();
        Model model = draft.asModel();
        requireNoneWaits(model.fileName());
        ProcessVersion version =
                ProcessVersion.published(model, keeper.nextNumber(model.fileName()), draft, me(), clock.instant());
        if (begins == null) {
            readiness.require(model);
            publication.publish(model);
            keeper.goLive(version);
        } else {
            later.keep(version, begins);
        }
        draft.agree(me(), clock.instant());
        audit.record(Deed.PROCESS_PUBLISHED, null, draftId.toString(), null);
        notices.tell(draft.author(), agreed(model, begins), "studio");
    }

    /** Keeps a version that waits from beginning; it stays among the versions and can be brought back at any time. */
    @Door(Right.PUBLISH_PROCESSES)
    public void holdBack(String model, int number) {
        keeper.oneAtATime();
        ProcessVersion waiting = known(model, number);
        if (waiting.beginsAt() != null) {
            waiting.begins(null);
            audit.record(Deed.PROCESS_HELD_BACK, null, waiting.id().toString(), null);
        }
    }

    /** Sends it back with a sentence; throws {@link UnfinishedAnswers} naming {@code answer}. */
    @Door(Right.PUBLISH_PROCESSES)
    public void sendBack(UUID draftId, int seen, String answer) {
        UnfinishedAnswers.check()
                .that(!answer.isBlank(), "answer", "Say in a sentence what you would like to see changed.")
                .that(
                        answer.length() <= MOST_CHARACTERS,
                        "answer",
                        "This is longer than we can keep. Please shorten it.")
                .done();
        ProcessDraft draft = askedFor(draftId, seen);
        draft.sendBack(answer.strip(), me(), clock.instant());
        notices.tell(
                draft.author(),
                "Somebody answered you about your change of “%s”.".formatted(ModelTitle.of(draft.asModel())),
                "studio/draft/" + draftId);
    }

    /**
     * Brings an earlier version back. It was agreed to once, so it needs nobody else, but it is checked like any other.
     *
     * @throws InvalidModel when it may not run beside the other models of today
     * @throws VersionWaits when another version of the model waits for its day
     */
    @Door(Right.PUBLISH_PROCESSES)
    public void bringBack(String model, int number) {
        keeper.oneAtATime();
        ProcessVersion earlier = known(model, number);
        if (earlier.isLive()) {
            return;
        }
        requireNoneWaits(model);
        publication.publish(earlier.asModel());
        ProcessVersion again = ProcessVersion.broughtBack(earlier, keeper.nextNumber(model), me(), clock.instant());
        keeper.goLive(again);
        audit.record(Deed.PROCESS_BROUGHT_BACK, null, again.id().toString(), null);
    }

    private ProcessDraft askedFor(UUID draftId, int seen) {
        ProcessDraft draft = drafts.openToChange(draftId);
        requireSeen(draft, seen);
        if (draft.state() != DraftState.ASKED) {
            throw new DraftGone();
        }
        if (drafts.hadAHandIn(draft, me())) {
            throw new AccessDeniedException("Somebody who had no hand in the change has to agree to it.");
        }
        return draft;
    }

    private static String agreed(Model model, @Nullable LocalDate begins) {
        return begins == null
                ? "Your change of “%s” is live.".formatted(ModelTitle.of(model))
                : "Your change of “%s” was agreed to and begins on %s."
                        .formatted(ModelTitle.of(model), VersionWaits.DAY.format(begins));
    }

    private void requireNoneWaits(String model) {
        versions.findByModelAndBeginsAtNotNull(model).ifPresent(waiting -> {
            throw new VersionWaits(waiting.number(), Objects.requireNonNull(waiting.beginsAt()));
        });
    }

    private void requireSeen(ProcessDraft draft, int seen) {
        if (draft.revision() != seen) {
            throw new DraftMovedOn(nameOf(draft.savedBy()), draft.savedAt());
        }
    }

    private boolean changes(ProcessDraft draft) {
        return versions.findByModelAndLiveTrue(draft.asModel().fileName())
                .filter(live -> live.holds(draft.asModel()))
                .isEmpty();
    }

    private ProcessVersion known(String model, int number) {
        return versions.findByModelAndNumber(model, number)
                .orElseThrow(() -> new IllegalArgumentException("There is no such version"));
    }

    private String nameOf(UUID person) {
        return directory.person(person).map(Person::displayName).orElse("Somebody");
    }

    private UUID me() {
        return user.require().personId();
    }
}
