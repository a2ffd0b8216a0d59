package org.fairlight.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.fairlight.people.Team;
import org.jspecify.annotations.Nullable;

/** A team's name and the service people know it by. */
class TeamDialog extends EntryDialog {

    private final TextField name = field("Name of the team");
    private final TextField service = field("Service");

    /** @param team null for a new one */
    TeamDialog(@Nullable Team team, BiConsumer<String, String> keep) {
        super(team == null ? "Add a team" : "Change a team");
        service.setHelperText("As patients call it, for example “Emergency department”.");
        if (team != null) {
            name.setValue(team.name());
            service.setValue(team.service());
        }
        ask(name, service);
        keepBy(() -> keep.accept(name.getValue(), service.getValue()));
    }

    @Override
    Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (name.getValue().isBlank()) {
            problems.put(name, "Give the team a name.");
        }
        if (service.getValue().isBlank()) {
            problems.put(service, "Say which service it is, as patients call it.");
        }
        return problems;
    }
}
