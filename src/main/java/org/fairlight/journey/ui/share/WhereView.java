package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Map;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.PublicShell;

/** Where and roughly when it happened, and who tells it. */
@Route(value = "share/where", layout = PublicShell.class)
@AnonymousAllowed
class WhereView extends SharePage {

    private static final int LONGEST_WHEN = 200;

    private final SharingDraft draft;
    private final ComboBox<Team> service = new ComboBox<>("Which service was it?");
    private final Checkbox notSure = new Checkbox("I’m not sure");
    private final TextField when = new TextField("Roughly when was it? (optional)");
    private final RadioButtonGroup<Teller> teller = new RadioButtonGroup<>("Who is telling it?");

    WhereView(SharingDraft draft, Directory directory, CurrentUser user) {
        super(ShareStep.WHERE, "Where did it happen?");
        this.draft = draft;
        setHint(
                "This helps your story reach people who can learn from it. You do not need an account, and you can stop at any time.");
        service.setItems(directory.activeTeams());
        service.setItemLabelGenerator(team -> team.service() + " (" + team.name() + ")");
        service.setPlaceholder("Type or choose");
        service.setWidthFull();
        when.setHelperText("For example “last Tuesday evening” or “in the spring”.");
        when.setMaxLength(LONGEST_WHEN);
        when.setWidthFull();
        teller.setItems(Arrays.stream(Teller.values())
                .filter(who -> who != Teller.STAFF || user.get().isPresent())
                .toList());
        teller.setItemLabelGenerator(Teller::words);
        DraftKeeper keeper = new DraftKeeper("share-where", service, notSure, when, teller);
        keeper.keep("when", when);
        ask(keeper);
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
        teller.setValue(draft.teller());
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
