package org.fairlight.studio;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of processes before they are live. Whatever is drawn is kept, even when it could never run; two people in one draft
 * are told of each other, and neither saves over what they have not seen.
 */
@Service
@Transactional
public class ModelDrafts {

    /** The most characters a model may have. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final Set<DraftState> OPEN = EnumSet.of(DraftState.DRAFT, DraftState.ASKED);

    private final ProcessDrafts drafts;
    private final DraftSaves saves;
    private final DraftHands hands;
    private final DraftPages pages;
    private final ProcessVersions versions;
    private final LiveModels live;
    private final TableExamples examples;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    ModelDrafts(
            ProcessDrafts drafts,
            DraftSaves saves,
            DraftHands hands,
            DraftPages pages,
            ProcessVersions versions,
            LiveModels live,
            TableExamples examples,
            Directory directory,
            CurrentUser user,
            Clock clock) {
        this.drafts = drafts;
        this.saves = saves;
        this.hands = hands;
        this.pages = pages;
        this.versions = versions;
        this.live = live;
        this.examples = examples;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** The open drafts of everybody, the last saved first. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public List<DraftLine> open() {
        return drafts.findByStateInOrderBySavedAtDesc(OPEN).stream()
                .map(draft -> new DraftLine(
                        draft.id(),
                        draft.asModel().fileName(),
                        ModelTitle.of(draft.asModel()),
                        draft.state(),
                        name(draft.author()),
                        name(draft.savedBy()),
                        draft.savedAt()))
                .toList();
    }

    /** What a process may be put together from. */
    @Door(Right.EDIT_PROCESSES)
    public Catalogue catalogue() {
        return Catalogue.ofFairlight();
    }

    /** Begins a change of the version that runs now. @return the draft's id */
    @Door(Right.EDIT_PROCESSES)
    public UUID begin(String model) {
        ProcessVersion now = running(model);
        return keep(new ProcessDraft(now.asModel(), now.number(), me(), clock.instant()))
                .id();
    }

    /** Begins a change that makes it what it is in another version. @return the draft's id */
    @Door(Right.EDIT_PROCESSES)
    public UUID beginFromVersion(String model, int number) {
        ProcessVersion version = versions.findByModelAndNumber(model, number)
                .orElseThrow(() -> new IllegalArgumentException("There is no such version"));
        ProcessDraft draft = keep(new ProcessDraft(version.asModel(), number, me(), clock.instant()));
        hands.copyPublished(draft);
        return draft.id();
    }

    /**
     * Keeps what somebody drew while another saved, as a draft of their own.
     *
     * @param seen the revision it was drawn upon; whoever had a hand in that one has a hand in the copy
     * @return the new draft's id
     */
    @Door(Right.EDIT_PROCESSES)
    public UUID beginFrom(UUID draftId, int seen, String xml) {
        ProcessDraft other = drafts.findById(draftId).orElseThrow(DraftGone::new);
        checkSize(xml);
        ProcessDraft mine = keep(
                new ProcessDraft(new Model(other.asModel().fileName(), xml), other.basedOn(), me(), clock.instant()));
        hands.copy(other, seen, mine);
        return mine.id();
    }

    /** Keeps what somebody drew while another saved among the saves of the draft, so that they can go on with the other's. */
    @Door(Right.EDIT_PROCESSES)
    public void keepAside(UUID draftId, int seen, String xml) {
        checkSize(xml);
        saves.keepAside(drafts.findById(draftId).orElseThrow(DraftGone::new), seen, xml, me(), clock.instant());
    }

    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public DraftPage page(UUID draftId) {
        return pages.page(drafts.findById(draftId).orElseThrow(DraftGone::new), me());
    }

    /**
     * Saves the draft; a question for agreement that waits is taken back by it.
     *
     * @param seen the revision the change was made to
     * @return the new revision
     * @throws DraftMovedOn when somebody else saved meanwhile; nothing was changed
     * @throws DraftGone when it was published or put aside
     */
    @Door(Right.EDIT_PROCESSES)
    public int save(UUID draftId, int seen, String xml) {
        return save(draftId, seen, xml, SaveKind.DRAWN);
    }

    /** As {@link #save(UUID, int, String)}, for a whole file of one's own; the next save does not take its place. */
    @Door(Right.EDIT_PROCESSES)
    public int saveOpened(UUID draftId, int seen, String xml) {
        return save(draftId, seen, xml, SaveKind.OPENED);
    }

    /** Brings an earlier save back, as a new save; whoever drew it has a hand in the draft. @return the new revision */
    @Door(Right.EDIT_PROCESSES)
    public int restore(UUID draftId, int seen, UUID earlier) {
        DraftSaves.Content content = saves.content(draftId, earlier).orElseThrow(DraftGone::new);
        int revision = save(draftId, seen, content.xml(), SaveKind.RESTORED);
        hands.add(openToChange(draftId), content.by());
        return revision;
    }

    private int save(UUID draftId, int seen, String xml, SaveKind kind) {
        checkSize(xml);
        ProcessDraft draft = openAsSeen(draftId, seen);
        draft.save(xml, me(), clock.instant());
        saves.keep(draft, kind);
        hands.add(draft, me());
        return draft.revision();
    }

    /** Puts the draft aside as it was seen; what was saved stays kept. */
    @Door(Right.EDIT_PROCESSES)
    public void drop(UUID draftId, int seen) {
        openAsSeen(draftId, seen).drop();
    }

    /**
     * What the rules find in the draft beside the other models of today: what keeps it from being published, and advice. Once
     * nothing else is wrong with a table, the examples that are kept with it are tried as well.
     */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID draftId) {
        Model model = drafts.findById(draftId).orElseThrow(DraftGone::new).asModel();
        List<Finding> found = ModelRules.findings(model, live.all()).stream()
                .filter(finding -> finding.rule().refuses() || finding.model().equals(model.fileName()))
                .toList();
        return found.stream().anyMatch(finding -> finding.rule().refuses())
                ? found
                : Stream.concat(examples.findings(model).stream(), found.stream())
                        .toList();
    }

    /**
     * For whatever is done to a draft as somebody saw it; nobody else changes it meanwhile.
     *
     * @throws DraftMovedOn when somebody saved since
     * @throws DraftGone when it was published or put aside
     */
    ProcessDraft openAsSeen(UUID draftId, int seen) {
        ProcessDraft draft = openToChange(draftId);
        if (draft.revision() != seen) {
            throw DraftMovedOn.saved(name(draft.savedBy()));
        }
        return draft;
    }

    /** As {@link #openAsSeen}, and nobody asked for it meanwhile. */
    ProcessDraft openToAsk(UUID draftId, int seen) {
        ProcessDraft draft = openAsSeen(draftId, seen);
        if (draft.state() == DraftState.ASKED) {
            throw DraftMovedOn.asked(name(Objects.requireNonNullElse(draft.askedBy(), draft.author())));
        }
        return draft;
    }

    private ProcessDraft openToChange(UUID draftId) {
        return drafts.lock(draftId).filter(ProcessDraft::isOpen).orElseThrow(DraftGone::new);
    }

    private ProcessDraft keep(ProcessDraft draft) {
        drafts.saveAndFlush(draft);
        saves.keep(draft, SaveKind.BEGUN);
        hands.add(draft, draft.author());
        return draft;
    }

    private ProcessVersion running(String model) {
        return versions.findByModelAndLiveTrue(model)
                .orElseThrow(() -> new IllegalArgumentException("There is no model " + model));
    }

    private static void checkSize(String xml) {
        UnfinishedAnswers.check()
                .that(xml.length() <= MOST_CHARACTERS, "xml", "This is larger than we can keep: a million characters.")
                .done();
    }

    private String name(UUID person) {
        return directory.person(person).map(Person::displayName).orElse("Somebody");
    }

    private UUID me() {
        return user.require().personId();
    }
}
