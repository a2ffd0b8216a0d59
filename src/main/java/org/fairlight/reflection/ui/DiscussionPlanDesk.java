package org.fairlight.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fairlight.reflection.Colleague;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionPlanForm;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Planning a discussion: which kind, when and where, who is invited. */
@SpringComponent
@Scope("prototype")
class DiscussionPlanDesk extends FieldsDeskForm<DiscussionPlan> {

    private static final int DAYS_AHEAD_AT_MOST = 120;

    private final transient DiscussionPlanForm planning;
    private final Paragraph suggestion = hint("");
    private final RadioButtonGroup<DiscussionKind> kind = named(
            "kind",
            Choices.of(
                    "What kind of discussion?",
                    DiscussionKind::title,
                    DiscussionKind::meaning,
                    DiscussionKind.values()));
    private final DateTimePicker startsAt = named("startsAt", new DateTimePicker("Day and time"));
    private final TextField place = named("place", new TextField("Where"));
    private final MultiSelectComboBox<Colleague> invited = named("invited", new MultiSelectComboBox<>("Colleagues"));
    private final Checkbox invitePerson =
            named("invitePerson", new Checkbox("Invite the person who spoke, if they wish to come"));
    private final Paragraph aboutPerson =
            hint("The person who spoke cannot be invited: nobody holds a receipt that we could answer to.");

    DiscussionPlanDesk(DiscussionPlanForm planning, Clock clock) {
        this.planning = planning;
        LocalDateTime today = LocalDateTime.ofInstant(clock.instant(), WorkingDays.ZONE)
                .toLocalDate()
                .atStartOfDay();
        startsAt.setLocale(Locale.UK);
        startsAt.setMin(today);
        startsAt.setMax(today.plusDays(DAYS_AHEAD_AT_MOST));
        startsAt.setDatePlaceholder("Day");
        startsAt.setTimePlaceholder("Time");
        place.setHelperText("A room, or a link for those who cannot be there.");
        invited.setItemLabelGenerator(Colleague::label);
        invited.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        invited.setHelperText("By invitation, never by order. They see the story with names hidden.");
        invitePerson.setHelperText(
                "They find the invitation on their tracking page and say there whether they come. Nobody has to.");
        getContent().addClassName("fl-steps");
        getContent()
                .add(
                        new Section(new H2("How to talk about it"), suggestion, kind),
                        fields("When and where", startsAt, place),
                        fields("Who is invited", invited, invitePerson, aboutPerson));
    }

    @Override
    public Form form() {
        return Form.PLAN_DISCUSSION;
    }

    @Override
    public void show(TaskInHand task, DiscussionPlan answers) {
        suggestion.setText(suggested(planning.suggested(task.caseId())));
        List<Colleague> colleagues = planning.colleagues(task.caseId());
        invited.setItems(colleagues);
        boolean canBeAsked = planning.mayInvitePerson(task.caseId());
        invitePerson.setVisible(canBeAsked);
        aboutPerson.setVisible(!canBeAsked);
        kind.setValue(answers.kind());
        startsAt.setValue(answers.startsAt());
        place.setValue(answers.place() == null ? "" : answers.place());
        invited.setValue(colleagues.stream()
                .filter(colleague -> answers.invited().contains(colleague.id()))
                .collect(Collectors.toSet()));
        invitePerson.setValue(canBeAsked && answers.invitePerson());
    }

    @Override
    public DiscussionPlan read() {
        return new DiscussionPlan(
                kind.getValue(),
                startsAt.getValue(),
                place.getValue(),
                invited.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                invitePerson.getValue());
    }

    @Override
    public String mainAction() {
        return "Send the invitations";
    }

    private static String suggested(@Nullable DiscussionKind kind) {
        return kind == null
                ? "Choose what fits; the review did not suggest a kind."
                : "From what the reviewer said, we suggest: " + kind.title()
                        + ". You know the team best; choose what fits.";
    }

    private static Section fields(String heading, Component... fields) {
        Div all = new Div(fields);
        all.addClassName("fl-fields");
        return new Section(new H2(heading), all);
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("fl-hint");
        return hint;
    }
}
