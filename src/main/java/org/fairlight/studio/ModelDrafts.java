package org.fairlight.studio;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
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
    private final ProcessVersions versions;
    private final LiveModels live;
    private final TableExamples examples;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    ModelDrafts(
            ProcessDrafts drafts,
            DraftSaves saves,
            ProcessVersions versions,
            LiveModels live,
            TableExamples examples,
            Directory directory,
            CurrentUser user,
            Clock clock) {
        this.drafts = drafts;
        this.saves = saves;
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
        return Catalogue.of(live.all());
    }

    /** Begins a change of the version that runs now. @return the draft's id */
    @Door(Right.EDIT_PROCESSES)
    public UUID begin(String model) {
        ProcessVersion now = running(model);
        return keep(new ProcessDraft(now.asModel(), now.number(), me(), clock.instant()));
    }

    /** Keeps what somebody drew while another saved, as a draft of their own. @return the new draft's id */
    @Door(Right.EDIT_PROCESSES)
    public UUID beginFrom(UUID draftId, String xml) {
        ProcessDraft other = drafts.findById(draftId).orElseThrow(DraftGone::new);
        Model mine = new Model(other.asModel().fileName(), xml);
        checkSize(xml);
        return keep(new ProcessDraft(mine, other.basedOn(), me(), clock.instant()));
    }

    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public DraftPage page(UUID draftId) {
        ProcessDraft draft = drafts.findById(draftId).orElseThrow(DraftGone::new);
        ProcessVersion now = running(draft.asModel().fileName());
        return new DraftPage(
                draft.id(),
                draft.asModel().fileName(),
                ModelTitle.of(draft.asModel()),
                draft.revision(),
                draft.asModel().xml(),
                now.asModel().xml(),
                draft.basedOn(),
                now.number(),
                draft.note(),
                draft.state(),
                name(draft.author()),
                draft.state() == DraftState.ASKED && !hadAHandIn(draft, me()),
                draft.answer(),
                versions.findByModelAndBeginsAtNotNull(draft.asModel().fileName())
                        .filter(waiting -> waiting.holds(draft.asModel()))
                        .map(ProcessVersion::beginsAt)
                        .orElse(null),
                saves.of(draftId).stream()
                        .map(save -> new DraftPage.Save(save.revision(), name(save.by()), save.at()))
                        .toList());
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
        checkSize(xml);
        ProcessDraft draft = openToChange(draftId);
        if (draft.revision() != seen) {
            throw new DraftMovedOn(name(draft.savedBy()), draft.savedAt());
        }
        draft.save(xml, me(), clock.instant());
        saves.keep(draft);
        return draft.revision();
    }

    /** Brings an earlier save back, as a new save. @return the new revision */
    @Door(Right.EDIT_PROCESSES)
    public int restore(UUID draftId, int seen, int earlier) {
        return save(draftId, seen, saves.xml(draftId, earlier).orElseThrow(DraftGone::new));
    }

    /** Puts the draft aside; what was saved stays kept. */
    @Door(Right.EDIT_PROCESSES)
    public void drop(UUID draftId) {
        openToChange(draftId).drop();
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

    /** The words for what the rules find in the draft, with the names in all processes of today. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public FindingWords words(UUID draftId) {
        return new FindingWords(
                drafts.findById(draftId).orElseThrow(DraftGone::new).asModel(), live.all());
    }

    /** What keeps a model from running beside the others of today, in sentences. */
    List<String> problems(Model model) {
        return ModelRules.findings(model, live.all()).stream()
                .filter(finding -> finding.rule().refuses())
                .map(Finding::told)
                .toList();
    }

    /** Whoever began it or saved it at any time. */
    boolean hadAHandIn(ProcessDraft draft, UUID person) {
        return draft.author().equals(person) || saves.isBy(draft.id(), person);
    }

    ProcessDraft openToChange(UUID draftId) {
        return drafts.lock(draftId).filter(ProcessDraft::isOpen).orElseThrow(DraftGone::new);
    }

    private UUID keep(ProcessDraft draft) {
        drafts.saveAndFlush(draft);
        saves.keep(draft);
        return draft.id();
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

    private String name(@Nullable UUID person) {
        return person == null
                ? ""
                : directory.person(person).map(Person::displayName).orElse("Somebody");
    }

    private UUID me() {
        return user.require().personId();
    }
}
