package org.fairlight.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;

/** Somebody's name, address, team and roles. */
class PersonDialog extends EntryDialog {

    private static final String NO_TEAM = "No team";

    private final TextField name = field("Name");
    private final EmailField email = new EmailField("E-mail address (optional)");
    private final Select<Team> team = new Select<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("What they do here");

    /** @param person null for somebody new */
    PersonDialog(@Nullable Person person, List<Team> teams, Consumer<PersonEntry> keep) {
        super(person == null ? "Add a person" : "Change a person");
        email.setWidthFull();
        team.setLabel("Team");
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(NO_TEAM);
        team.setItemLabelGenerator(choice -> choice == null ? NO_TEAM : choice.name());
        team.setHelperText("A clinician never reviews what is about their own team.");
        team.setWidthFull();
        roles.setItems(Arrays.stream(Role.values())
                .filter(role -> role != Role.PATIENT)
                .toList());
        roles.setItemLabelGenerator(Role::title);
        if (person != null) {
            fill(person, teams);
        }
        ask(name, email, team, roles);
        keepBy(() -> keep.accept(read()));
    }

    private void fill(Person person, List<Team> teams) {
        name.setValue(person.displayName());
        email.setValue(person.email() == null ? "" : person.email());
        teams.stream()
                .filter(known -> known.id().equals(person.teamId()))
                .findFirst()
                .ifPresent(team::setValue);
        roles.setValue(person.roles());
    }

    private PersonEntry read() {
        return new PersonEntry(
                name.getValue(),
                email.isEmpty() ? null : email.getValue().strip(),
                team.isEmpty() ? null : team.getValue().id(),
                roles.getValue());
    }

    @Override
    Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (name.getValue().isBlank()) {
            problems.put(name, "Write the person’s name.");
        }
        if (!email.isEmpty() && !email.getValue().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.put(email, "Write an e-mail address like name@example.org, or leave it empty.");
        }
        if (roles.isEmpty()) {
            problems.put(roles, "Choose at least one role.");
        }
        return problems;
    }
}
