package org.fairlight.studio.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fairlight.people.Team;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.replay.ReplayWish;
import org.fairlight.workflow.UnfinishedAnswers;

/** Chooses which stories are played. */
class ReplayAsking extends Div {

    private final IntegerField most = new IntegerField("How many stories, the newest first?");
    private final DatePicker since = new DatePicker("Shared on or after");
    private final DatePicker until = new DatePicker("Shared on or before");
    private final ComboBox<Team> team = new ComboBox<>("Team");
    private final Div told = new Div();

    ReplayAsking(List<Team> teams, Consumer<ReplayWish> onBegin) {
        most.setValue(ReplayWish.USUAL.most());
        most.setHelperText("From %d to %d.".formatted(ReplayWish.FEWEST, ReplayWish.MOST));
        since.setHelperText("Leave it empty for the beginning.");
        until.setHelperText("Leave it empty for today.");
        team.setItems(teams);
        team.setItemLabelGenerator(Team::name);
        team.setPlaceholder("All teams");
        team.setClearButtonVisible(true);
        Button begin = new Button("Play them", click -> begin(onBegin));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(begin);
        actions.addClassName("fl-actions");
        Stream.<HasSize>of(most, since, until, team).forEach(HasSize::setWidthFull);
        Div fields = new Div(most, since, until, team);
        fields.addClassName("fl-row-fields");
        add(fields, told, actions);
    }

    private void begin(Consumer<ReplayWish> onBegin) {
        told.removeAll();
        most.setInvalid(false);
        until.setInvalid(false);
        try {
            onBegin.accept(wish());
        } catch (UnfinishedAnswers unfinished) {
            tell(unfinished.problems());
        }
    }

    private ReplayWish wish() {
        Integer number = most.getValue();
        Team chosen = team.getValue();
        return new ReplayWish(
                since.getValue(), until.getValue(), chosen == null ? null : chosen.id(), number == null ? 0 : number);
    }

    private void tell(Map<String, String> problems) {
        if (problems.containsKey("most")) {
            most.setErrorMessage(problems.get("most"));
            most.setInvalid(true);
            most.focus();
        }
        if (problems.containsKey("until")) {
            until.setErrorMessage(problems.get("until"));
            until.setInvalid(true);
        }
        String draft = problems.get("draft");
        if (draft != null) {
            told.add(Notice.warn(draft).announced());
        }
    }
}
