package org.fairlight.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aStepOfTheTimelineIsASentence() {
        Timeline.Step here = Timeline.Step.here("A clinician reads it", "by Monday 30 November");
        assertThat(here.spoken()).isEqualTo("Now: A clinician reads it, by Monday 30 November");
        assertThat(Timeline.Step.next("We write to you", "").spoken()).isEqualTo("Next: We write to you");
    }

    @Test
    void theTimelineMarksWhereThingsAre() {
        Timeline timeline = new Timeline(List.of(
                Timeline.Step.done("We received your story", "today"), Timeline.Step.here("Someone reads it", "")));
        List<Component> items = timeline.getChildren().toList();
        assertThat(items.get(0).getElement().getAttribute("data-state")).isEqualTo("done");
        assertThat(items.get(0).getElement().hasAttribute("aria-current")).isFalse();
        assertThat(items.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(items.get(1).getElement().getTextRecursively()).isEqualTo("Now: Someone reads it");
    }

    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(Initials.of("Amira Khan")).isEqualTo("AK");
        assertThat(Initials.of(" Jean-Luc de la Cour ")).isEqualTo("JC");
        assertThat(Initials.of("Cher")).isEqualTo("C");
        assertThat(Initials.of("")).isEqualTo("?");
    }

    @Test
    void theTabSaysThePageThenTheProduct() {
        assertThat(Titles.of("What happened?")).isEqualTo("What happened? — Fairlight");
        assertThat(Titles.of("")).isEqualTo("Fairlight");
        assertThat(new QuestionPage("What happened?").getPageTitle()).isEqualTo("What happened? — Fairlight");
    }

    @Test
    void aProblemIsSaidAtItsFieldAndGoesWhenPutRight() {
        TextField field = new TextField();
        QuestionPage page = new QuestionPage("Where was it?");
        page.problems(Map.of(field, "Say where it was"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Say where it was");
        page.problems(Map.of());
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void theFormOfADeskEndsWithItsAction() {
        DeskPage desk = new DeskPage("Review a story");
        desk.setMainAction("Finish the review", () -> {});
        desk.addStep("What helped?", new TextField("How?"));
        assertThat(desk.getElement().getTextRecursively()).endsWith("Finish the review");
    }

    @Test
    void aMarkSpeaksTheBrowsersWords() {
        assertThat(ProcessMap.Mark.here("clinician-review").forTheBrowser())
                .containsEntry("kind", "here")
                .containsEntry("label", "You are here");
        new ProcessMap("The way of your story").setMarks(List.of(ProcessMap.Mark.count("consent", 3, "3 stories")));
    }

    @Test
    void aStoryKeepsItsParagraphs() {
        assertThat(new Story("First.\n\nSecond.").getChildren()).hasSize(2);
    }
}
