package org.fairlight.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.Model;
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
    private final DraftHands hands;
    private final ProcessVersions versions;
    private final VersionKeeper keeper;
    private final LaterVersions later;
    private final Readiness readiness;
    private final Publication publication;
    private final StudioNews news;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Publishing(
            ModelDrafts drafts,
            DraftHands hands,
            ProcessVersions versions,
            VersionKeeper keeper,
            LaterVersions later,
            Readiness readiness,
            Publication publication,
            StudioNews news,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.hands = hands;
        this.versions = versions;
        this.keeper = keeper;
        this.later = later;
        this.readiness = readiness;
        this.publication = publication;
        this.news = news;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks a second person to agree; whoever asks stands behind the change and cannot be that person.
     *
     * @param seen the revision that is to be agreed to
     * @throws UnfinishedAnswers naming {@code why}, or {@code model} while the checks find something
     * @throws DraftMovedOn when somebody saved or asked meanwhile
     */
    @Door(Right.EDIT_PROCESSES)
    public void ask(UUID draftId, int seen, String why) {
        ProcessDraft draft = drafts.openToAsk(draftId, seen);
        List<String> against = readiness.against(draft.asModel());
        UnfinishedAnswers.check()
                .that(!why.isBlank(), "why", "Say in a sentence why this is changed.")
                .that(why.length() <= MOST_CHARACTERS, "why", "This is longer than we can keep. Please shorten it.")
                .that(against.isEmpty(), "model", against.isEmpty() ? "" : notYet(against))
                .that(changes(draft), "model", "Nothing was changed yet.")
                .done();
        draft.ask(why.strip(), me());
        news.asked(draft, me());
    }

    private static String notYet(List<String> against) {
        return "This has to be put right first: " + against.getFirst();
    }

    /** Agrees, and makes it live at once; see {@link #agree(DraftPage, LocalDate)}. */
    @Door(Right.PUBLISH_PROCESSES)
    public void agree(DraftPage shown) {
        agree(shown, null);
    }

    /**
     * Agrees, and makes it live at once or lets it wait for a day.
     *
     * @param shown what was looked at: a revision of the draft, beside the version that ran then
     * @param begins the day it runs from, from its first minute; null for at once
     * @throws AccessDeniedException for anybody who had a hand in the draft
     * @throws InvalidModel when it may not run any more, because another model changed; nothing was published
     * @throws DraftMovedOn when somebody saved meanwhile
     * @throws LiveMovedOn when another version than the one that was shown runs by now
     * @throws VersionWaits when another version of the model waits for its day
     * @throws UnfinishedAnswers naming {@code begins} for a day that cannot be waited for
     */
    @Door(Right.PUBLISH_PROCESSES)
    public void agree(DraftPage shown, @Nullable LocalDate begins) {
        ProcessDraft draft = askedFor(shown.id(), shown.revision());
        keeper.oneAtATime();
        Model model = draft.asModel();
        requireRuns(model.fileName(), shown.liveNumber());
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
        audit.record(Deed.PROCESS_PUBLISHED, null, draft.id().toString(), null);
        news.agreed(draft, begins);
    }

    /** Keeps a version that waits from beginning; it stays among the versions, and whoever wrote it and agreed are told. */
    @Door(Right.PUBLISH_PROCESSES)
    public void holdBack(String model, int number) {
        keeper.oneAtATime();
        ProcessVersion waiting = known(model, number);
        if (waiting.beginsAt() != null) {
            waiting.begins(null);
            audit.record(Deed.PROCESS_HELD_BACK, null, waiting.id().toString(), null);
            news.heldBack(waiting, me());
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
        news.sentBack(draft);
    }

    /**
     * Brings an earlier version back. It ran before, so it needs nobody else, but it is checked like any other; one that never
     * ran can only be let run by whoever agreed to it.
     *
     * @throws AccessDeniedException when it never ran and somebody else agreed to it, or nobody
     * @throws InvalidModel when it may not run beside the other models of today, or an example speaks against it
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
        if (!earlier.mayBeBroughtBackBy(me())) {
            throw new AccessDeniedException("It never ran; it needs a draft, and somebody else who agrees.");
        }
        readiness.require(earlier.asModel());
        publication.publish(earlier.asModel());
        ProcessVersion again = ProcessVersion.broughtBack(earlier, keeper.nextNumber(model), me(), clock.instant());
        keeper.goLive(again);
        audit.record(Deed.PROCESS_BROUGHT_BACK, null, again.id().toString(), null);
    }

    private ProcessDraft askedFor(UUID draftId, int seen) {
        ProcessDraft draft = drafts.openAsSeen(draftId, seen);
        if (draft.state() != DraftState.ASKED) {
            throw DraftGone.notAsked();
        }
        if (hands.isIn(draft, me())) {
            throw new AccessDeniedException("Somebody who had no hand in the change has to agree to it.");
        }
        return draft;
    }

    private void requireRuns(String model, int shown) {
        versions.findByModelAndLiveTrue(model)
                .filter(live -> live.number() != shown)
                .ifPresent(live -> {
                    throw new LiveMovedOn(live.number());
                });
    }

    private void requireNoneWaits(String model) {
        versions.findByModelAndBeginsAtNotNull(model).ifPresent(waiting -> {
            throw new VersionWaits(waiting.number(), Objects.requireNonNull(waiting.beginsAt()));
        });
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

    private UUID me() {
        return user.require().personId();
    }
}
