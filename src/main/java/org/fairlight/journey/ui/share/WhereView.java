package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairlight.feedback.Story;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.PublicShell;
import org.jspecify.annotations.Nullable;

/** Where and roughly when it happened, and who tells it. */
@Route(value = "share/where", layout = PublicShell.class)
@AnonymousAllowed
class WhereView extends SharePage {

    private final SharingDraft draft;
    private final ComboBox<Team> service = new ComboBox<>("Which service was it?");
    private final Checkbox notSure = new Checkbox("I’m not sure");
    private final TextField when = new TextField("Roughly when was it? (optional)");
    private final RadioButtonGroup<Teller> teller = new RadioButtonGroup<>("Who is telling it? (optional)");
    private final List<Teller> tellers;

    WhereView(SharingDraft draft, Directory directory, CurrentUser user) {
        super(ShareStep.WHERE, "Where and roughly when did it happen?", draft);
        this.draft = draft;
        setHint("This helps your story reach people who can learn from it. You do not need an account.");
        service.setItems(directory.activeTeams());
        service.setItemLabelGenerator(team -> team.service() + " (" + team.name() + ")");
        service.setPlaceholder("Type or choose");
        service.setWidthFull();
        when.setHelperText("For example “last Tuesday evening” or “in the spring”.");
        when.setMaxLength(Story.MOST_WHEN);
        when.setWidthFull();
        tellers = Arrays.stream(Teller.values())
                .filter(who -> who != Teller.STAFF || user.get().isPresent())
                .toList();
        teller.setItems(tellers);
        teller.setItemLabelGenerator(Teller::words);
        ask(service, notSure, when, teller);
        keepOnDevice(directory);
        fill(directory);
        service.addValueChangeListener(change -> remember());
        notSure.addValueChangeListener(change -> notSureChanged());
        when.addValueChangeListener(change -> remember());
        teller.addValueChangeListener(change -> remember());
        goesOnTo(ShareStep.WHAT);
    }

    private void fill(Directory directory) {
        directory.team(draft.teamId()).ifPresent(service::setValue);
        notSure.setValue(draft.isNotSureWhere());
        service.setEnabled(!draft.isNotSureWhere());
        when.setValue(draft.when());
        teller.setValue(tellers.contains(draft.teller()) ? draft.teller() : null);
    }

    private void keepOnDevice(Directory directory) {
        keeper().keep("service", service, team -> team.id().toString(), id -> withId(directory.activeTeams(), id));
        keepTick("notSure", notSure);
        keepText("when", when);
        keepChoice("teller", teller, tellers);
    }

    private static @Nullable Team withId(List<Team> teams, String id) {
        return teams.stream()
                .filter(team -> team.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void notSureChanged() {
        service.setEnabled(!notSure.getValue());
        if (notSure.getValue()) {
            service.clear();
        }
        remember();
    }

    private void remember() {
        draft.where(
                service.getValue() == null ? null : service.getValue().id(),
                notSure.getValue(),
                when.getValue(),
                teller.getValue());
    }

    @Override
    boolean keep() {
        remember();
        boolean answered = service.getValue() != null || notSure.getValue();
        problems(answered ? Map.of() : Map.of(service, "Choose a service, or tick “I’m not sure”."));
        return answered;
    }
}
