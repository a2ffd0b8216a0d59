package org.fairlight.studio.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.journey.JourneySettings;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.KeptExamples;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Rehearsals;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Example stories: made-up stories, each kept with a process and the way it should go there. All of them are played through
 * every draft, of a table as well as of a process, since a table can send a story another way.
 */
@Service
public class StoryExamples implements KeptExamples {

    /** More than these of one process nobody keeps an eye on. */
    public static final int MOST = 100;

    /** The most characters of the sentence beside an example. */
    public static final int MOST_CHARACTERS = 200;

    private final ExampleShelf kept;
    private final ModelDrafts drafts;
    private final LiveModels live;
    private final Rehearsals rehearsals;
    private final JourneySettings settings;
    private final Directory directory;
    private final CurrentUser user;
    private final Audit audit;

    StoryExamples(
            ExampleShelf kept,
            ModelDrafts drafts,
            LiveModels live,
            Rehearsals rehearsals,
            JourneySettings settings,
            Directory directory,
            CurrentUser user,
            Audit audit) {
        this.kept = kept;
        this.drafts = drafts;
        this.live = live;
        this.rehearsals = rehearsals;
        this.settings = settings;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
    }

    /**
     * What a draft does to the examples of all processes.
     *
     * @param steps of the draft's own process, in their order; none for a table
     */
    public record Tried(List<StoryExample> examples, List<WayStep> steps) {

        public Tried {
            examples = List.copyOf(examples);
            steps = List.copyOf(steps);
        }
    }

    /** How many are kept, of all processes. */
    @Door(Right.EDIT_PROCESSES)
    public int count() {
        return kept.all().size();
    }

    /**
     * Plays all through a draft.
     *
     * @throws UnfinishedAnswers naming {@code draft} while the checks refuse it
     */
    @Door(Right.EDIT_PROCESSES)
    public Tried tried(UUID draftId) {
        Model draft = fit(draftId);
        try (MadeUpPlay play = open(draft)) {
            return new Tried(
                    kept.all().stream().map(example -> played(play, example)).toList(),
                    draft.isProcess() ? play.steps(draft.id()) : List.of());
        }
    }

    /**
     * Plays one through a draft of a process.
     *
     * @throws UnfinishedAnswers naming {@code draft} while the checks refuse it
     */
    @Door(Right.EDIT_PROCESSES)
    public StoryWay play(UUID draftId, MadeUpStory story) {
        Model draft = fit(draftId);
        try (MadeUpPlay play = open(draft)) {
            return MadeUpPlay.through(draft.id(), play.play(story));
        }
    }

    /**
     * Keeps an example with the process of a draft.
     *
     * @param comesTo the ids of the steps that the story should come to, in this order
     * @param never the ids of the steps that it should never come to
     * @throws UnfinishedAnswers naming {@code why} or {@code way}
     */
    @Door(Right.EDIT_PROCESSES)
    @Transactional
    public void keep(UUID draftId, MadeUpStory story, List<String> comesTo, Set<String> never, String why) {
        DraftPage draft = drafts.page(draftId);
        UnfinishedAnswers.check()
                .that(!why.isBlank(), "why", "Say in a few words what this is an example of.")
                .that(why.length() <= MOST_CHARACTERS, "why", "This is longer than we can keep. Please shorten it.")
                .that(
                        kept.countOf(draft.model()) < MOST,
                        "why",
                        "There are %d examples already. Remove one first.".formatted(MOST))
                .that(
                        !comesTo.isEmpty() || !never.isEmpty(),
                        "way",
                        "Say at least one step that the story should come to, or never come to.")
                .that(
                        comesTo.stream().noneMatch(never::contains),
                        "way",
                        "The story cannot come to a step and never come to it.")
                .done();
        kept.keep(new ExampleShelf.Kept(
                UUID.randomUUID(),
                draft.model(),
                story,
                comesTo,
                never,
                why.strip(),
                user.require().personId()));
    }

    @Door(Right.EDIT_PROCESSES)
    @Transactional
    public void remove(UUID example) {
        kept.remove(example);
        audit.record(Deed.EXAMPLE_REMOVED, null, example.toString(), null);
    }

    @Override
    public List<String> against(Model model) {
        List<ExampleShelf.Kept> all = kept.all();
        if (all.isEmpty()) {
            return List.of();
        }
        try (MadeUpPlay play = open(model)) {
            return all.stream()
                    .map(example -> played(play, example))
                    .filter(example -> !example.holds())
                    .map(example -> "The example story “%s” does not go as it should: %s"
                            .formatted(example.why(), example.wrong()))
                    .toList();
        }
    }

    private Model fit(UUID draftId) {
        DraftPage draft = drafts.page(draftId);
        UnfinishedAnswers.check()
                .that(
                        drafts.findings(draftId).stream()
                                .noneMatch(finding -> finding.rule().refuses() && finding.rule() != Rule.EXAMPLES_HOLD),
                        "draft",
                        "Put right what the checks found first: such a draft cannot run.")
                .done();
        return new Model(draft.model(), draft.xml());
    }

    private MadeUpPlay open(Model draft) {
        return new MadeUpPlay(rehearsals, draft.among(live.all()), settings);
    }

    private StoryExample played(MadeUpPlay play, ExampleShelf.Kept example) {
        StoryWay way = MadeUpPlay.through(example.process(), play.play(example.story()));
        return new StoryExample(
                example.id(),
                title(example.model()),
                example.why(),
                example.story(),
                names(play, example, example.comesTo()),
                names(play, example, example.never()),
                names(play, example, way.steps()),
                StoryWayWords.wrong(
                        way,
                        example,
                        step -> play.has(example.process(), step),
                        step -> play.name(example.process(), step)),
                directory.person(example.author()).map(Person::displayName).orElse("Somebody"));
    }

    private String title(String model) {
        return live.all().stream()
                .filter(one -> one.fileName().equals(model))
                .findFirst()
                .map(ModelTitle::of)
                .orElse(model);
    }

    private static List<String> names(MadeUpPlay play, ExampleShelf.Kept example, Iterable<String> steps) {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(play.name(example.process(), step)));
        return names;
    }
}
