package org.fairlight.people.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.people.Directory;
import org.fairlight.people.DirectorySource;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** Who works here and in which team; an administrator sees no story. */
@Route("people")
@Menu(title = "People and teams", order = 70)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends InsightPage {

    private final transient Directory directory;
    private final Div news = new Div();
    private final FactTable teams;
    private final FactTable people;
    private final boolean changeable;

    PeopleView(Directory directory, DirectorySource source, Clock clock) {
        super("People and teams");
        this.directory = directory;
        changeable = !source.isElsewhere();
        teams = table("All teams", "Team", "Service", "Now");
        people = table("All people", "Name", "Roles", "Team", "E-mail", "Now");
        add(news);
        source.age().ifPresent(age -> add(DirectoryNotice.of(age, new PlainDates(clock.instant()))));
        Section who = addQuestion(
                "Who works here?",
                "Roles decide what somebody can open. Whoever stops keeps their name on what they wrote.");
        Section which = addQuestion(
                "Which teams are there?",
                "People choose from these services when they share a story. A stopped team is no longer offered.");
        if (changeable) {
            who.add(new Button("Add a person", click -> addPerson()));
            which.add(new Button("Add a team", click -> addTeam()));
        }
        who.add(people);
        which.add(teams);
        show();
    }

    private FactTable table(String caption, String... columns) {
        List<String> all = new ArrayList<>(List.of(columns));
        if (changeable) {
            all.add("Change");
        }
        FactTable table = new FactTable(caption, all.toArray(String[]::new));
        table.stackWhenNarrow();
        return table;
    }

    private List<Component> facts(Component change, Component... facts) {
        List<Component> all = new ArrayList<>(List.of(facts));
        if (changeable) {
            all.add(change);
        }
        return all;
    }

    private void show() {
        List<Team> all = directory.allTeams().stream()
                .sorted(Comparator.comparing(Team::service).thenComparing(Team::name))
                .toList();
        teams.clear();
        all.forEach(
                team -> teams.addRow(team.name(), facts(change(team), new Text(team.service()), now(team.isActive()))));
        Map<UUID, Team> byId = all.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        people.clear();
        directory.everybody().stream()
                .sorted(Comparator.comparing(Person::displayName))
                .forEach(person -> people.addRow(
                        person.displayName(),
                        facts(
                                change(person),
                                new Text(titles(person)),
                                new Text(
                                        person.teamId() == null
                                                ? ""
                                                : requireNonNull(byId.get(person.teamId()))
                                                        .name()),
                                new Text(person.email() == null ? "" : person.email()),
                                now(person.isActive()))));
    }

    private static Component now(boolean active) {
        return new Text(active ? "Here" : "Stopped");
    }

    private static String titles(Person person) {
        return person.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }

    private Component change(Team team) {
        return buttons(
                team.name(),
                team.isActive(),
                () -> new TeamDialog(
                                team,
                                (name, service) -> told(
                                        name + " is changed.",
                                        () -> directory.changeTeam(team.id(), name, service, team.isActive())))
                        .open(),
                () -> told(
                        team.name() + (team.isActive() ? " has stopped." : " is back."),
                        () -> directory.changeTeam(team.id(), team.name(), team.service(), !team.isActive())));
    }

    private Component change(Person person) {
        return buttons(
                person.displayName(),
                person.isActive(),
                () -> new PersonDialog(
                                person,
                                directory.activeTeams(),
                                entry -> told(
                                        entry.name() + " is changed.", () -> change(person, entry, person.isActive())))
                        .open(),
                () -> told(
                        person.displayName() + (person.isActive() ? " has stopped." : " is back."),
                        () -> change(
                                person,
                                new PersonEntry(person.displayName(), person.email(), person.teamId(), person.roles()),
                                !person.isActive())));
    }

    private void change(Person person, PersonEntry entry, boolean active) {
        directory.changePerson(person.id(), entry.name(), entry.email(), entry.teamId(), entry.roles(), active);
    }

    private static Div buttons(String whose, boolean active, Runnable change, Runnable stop) {
        Div buttons = new Div(button("Change", whose, change), button(active ? "Stop" : "Bring back", whose, stop));
        buttons.addClassName("fl-row-actions");
        return buttons;
    }

    private static Button button(String words, String whose, Runnable deed) {
        Button button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + ": " + whose);
        return button;
    }

    private void addTeam() {
        new TeamDialog(null, (name, service) -> told(name + " is added.", () -> directory.addTeam(name, service)))
                .open();
    }

    private void addPerson() {
        new PersonDialog(
                        null,
                        directory.activeTeams(),
                        entry -> told(
                                entry.name() + " is added.",
                                () -> directory.addPerson(entry.name(), entry.email(), entry.teamId(), entry.roles())))
                .open();
    }

    private void told(String sentence, Runnable deed) {
        deed.run();
        show();
        news.removeAll();
        news.add(Notice.good(sentence).announced());
    }
}
