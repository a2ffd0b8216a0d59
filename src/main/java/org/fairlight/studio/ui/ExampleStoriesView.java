package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.DraftGone;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.DraftState;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.replay.StoryExample;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.workflow.UnfinishedAnswers;

/** The example stories, played through one draft; and another one made up. */
@Route(ExampleStoriesView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class ExampleStoriesView extends InsightPage implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "studio/examples";

    private final transient ModelDrafts drafts;
    private final transient StoryExamples examples;
    private final transient StoryFactWords words;

    ExampleStoriesView(ModelDrafts drafts, StoryExamples examples) {
        super("Example stories");
        this.drafts = drafts;
        this.examples = examples;
        words = new StoryFactWords(drafts.catalogue());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            DraftPage draft = drafts.page(UUID.fromString(id));
            setBack("“%s”".formatted(draft.name()), DraftView.ROUTE + "/" + draft.id());
            show(draft);
        } catch (DraftGone | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return "Example stories — Fairlight";
    }

    private void show(DraftPage draft) {
        getChildren().filter(Section.class::isInstance).toList().forEach(this::remove);
        try {
            StoryExamples.Tried tried = examples.tried(draft.id());
            showKept(draft, tried.examples());
            if (!tried.steps().isEmpty() && isOpen(draft)) {
                addQuestion(
                        "Make one up",
                        "Say what a story is like and what people decide about it, and see its way through this draft."
                                + " Everybody takes a day for their step.",
                        new MadeUpStoryPart(
                                words,
                                draft.xml(),
                                tried.steps(),
                                story -> examples.play(draft.id(), story),
                                (story, comesTo, never, why) -> {
                                    examples.keep(draft.id(), story, comesTo, never, why);
                                    showFromItsTop(draft);
                                }));
            }
        } catch (UnfinishedAnswers unfit) {
            addQuestion(
                    "They cannot be played",
                    "A draft is played once the checks find nothing that has to be put right.",
                    Notice.info("Go back to the draft and look at what the checks found."));
        }
    }

    /** What was kept or removed stands at the top. */
    private void showFromItsTop(DraftPage draft) {
        show(draft);
        leadToTop();
    }

    private static boolean isOpen(DraftPage draft) {
        return draft.state() == DraftState.DRAFT || draft.state() == DraftState.ASKED;
    }

    private void showKept(DraftPage draft, List<StoryExample> all) {
        long wrong = all.stream().filter(example -> !example.holds()).count();
        Section section = addQuestion("Do they go as they should?", told(all.size(), wrong));
        if (!all.isEmpty()) {
            FactTable rows = new FactTable("Example stories", "Example", "The story", "Should", "Does", "Remove");
            all.forEach(example -> rows.addRow(
                    example.why(),
                    List.of(
                            new Span(words.of(example.story())),
                            new Span(StoryFactWords.should(example)),
                            new Span(StoryFactWords.does(example)),
                            remove(draft, example))));
            rows.stackWhenNarrow();
            section.add(rows);
        }
    }

    private static String told(int all, long wrong) {
        if (all == 0) {
            return "None is kept yet. An example says which way a made-up story should go; from then on it is played through"
                    + " every draft before a second person can agree.";
        }
        return wrong == 0
                ? "All of them do, in this draft."
                : "%d of %d go another way. Change the draft, or remove the example if it is right that it does."
                        .formatted(wrong, all);
    }

    private Component remove(DraftPage draft, StoryExample example) {
        Button remove = new Button("Remove", click -> {
            examples.remove(example.id());
            showFromItsTop(draft);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the example “%s”".formatted(example.why()));
        return remove;
    }
}
