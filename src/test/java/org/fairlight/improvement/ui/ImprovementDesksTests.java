package org.fairlight.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.improvement.ActionKind;
import org.fairlight.improvement.CycleDecision;
import org.fairlight.improvement.ImprovementPlan;
import org.fairlight.improvement.ImprovementStudy;
import org.fairlight.improvement.Improvements;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class ImprovementDesksTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Improvements improvements;

    @Autowired
    ObjectProvider<ImprovementPlanDesk> plans;

    @Autowired
    ObjectProvider<ImprovementStudyDesk> studies;

    @Test
    void theWholeHierarchyIsShownStrongestFirst() {
        UI.getCurrent().add(new StrengthField());

        assertThat($(RadioButtonGroup.class).all())
                .extracting(group -> group.getAriaLabel().orElse(""))
                .containsExactly("Stronger", "Intermediate", "Weaker");
        assertThat($(RadioButtonGroup.class).all().stream()
                        .mapToInt(group -> group.getListDataView().getItemCount()))
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(ActionKind.values().length));
    }

    @Test
    void aWeakerKindNudgesTowardsAStrongerOne() {
        StrengthField field = new StrengthField();
        UI.getCurrent().add(field);

        field.setValue(ActionKind.TRAINING);
        assertThat($(Notice.class).exists()).isTrue();
        field.setValue(ActionKind.FEWER_STEPS);

        assertThat($(Notice.class).exists()).isFalse();
        assertThat(field.getValue()).isEqualTo(ActionKind.FEWER_STEPS);
    }

    @Test
    void choosingInOneGroupLeavesTheOthers() {
        StrengthField field = new StrengthField();
        UI.getCurrent().add(field);

        test($(RadioButtonGroup.class).all().get(2)).selectItem(ActionKind.TRAINING.title());
        test($(RadioButtonGroup.class).all().get(0)).selectItem(ActionKind.STANDARDISE.title());

        assertThat(field.getValue()).isEqualTo(ActionKind.STANDARDISE);
        assertThat($(RadioButtonGroup.class).all().get(2).getValue()).isNull();
    }

    @Test
    void thePlanComesBackWholeAndTheNextCycleTellsOfTheLast() {
        UUID story = tried();
        trace.handIn(
                trace.person("Dele"),
                story,
                Form.STUDY_IMPROVEMENT,
                new ImprovementStudy("Few read it", "Hang it lower", CycleDecision.ADAPT));
        trace.signIn(trace.person("Dele"));
        ImprovementPlanDesk desk = plans.getObject();
        UI.getCurrent().add(desk);

        desk.show(task(story, Form.PLAN_IMPROVEMENT), plan());

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("This is cycle 2")
                .contains("Hang it lower");
        assertThat(desk.read()).isEqualTo(plan());
    }

    @Test
    void thePredictionStandsBesideTheResult() {
        UUID story = tried();
        trace.signIn(trace.person("Dele"));
        ImprovementStudyDesk desk = studies.getObject();
        UI.getCurrent().add(desk);

        desk.show(task(story, Form.STUDY_IMPROVEMENT), new ImprovementStudy("a", "b", CycleDecision.ADOPT));

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Half as many ask");
        assertThat(desk.read()).isEqualTo(new ImprovementStudy("a", "b", CycleDecision.ADOPT));
    }

    @Test
    void theListOpensAChange() {
        UUID story = tried();
        trace.signIn(trace.person("Dele"));
        UUID action = improvements.ofStory(story).orElseThrow().id();

        UI.getCurrent().navigate("improvements/" + action);

        String page = $(Main.class).single().getElement().getTextRecursively();
        assertThat(page).contains("A board shows the wait").contains("Stronger").contains("Half as many ask");
    }

    private UUID tried() {
        UUID story = trace.share(new Story("We waited", null, "Say how long"), Traces.EVERYTHING)
                .feedbackId();
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A board"), null, Outcome.IMPROVE, false, false, false, false));
        trace.handIn(trace.person("Dele"), story, Form.PLAN_IMPROVEMENT, plan());
        return story;
    }

    private ImprovementPlan plan() {
        return new ImprovementPlan(
                "Less worry",
                "A board shows the wait",
                ActionKind.FEWER_STEPS,
                "Ask ten",
                trace.person("Jon").id(),
                "Half as many ask",
                "Monday");
    }

    private TaskInHand task(UUID story, Form form) {
        return new TaskInHand("task", story, form, trace.person("Dele").id());
    }
}
