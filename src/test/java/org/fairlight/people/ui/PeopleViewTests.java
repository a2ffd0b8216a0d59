package org.fairlight.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Directory directory;

    private final String name = "Made-up " + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        trace.signIn(trace.person(Role.ADMINISTRATOR));
        UI.getCurrent().navigate("people");
    }

    @Test
    void aTeamIsAddedStoppedAndBroughtBack() {
        press("Add a team");
        test(field("Name of the team")).setValue(name);
        test(field("Service")).setValue("Night clinic");
        press("Save");
        assertThat(directory.activeTeams()).extracting(Team::name).contains(name);

        pressFor("Stop: " + name);
        assertThat(directory.activeTeams()).extracting(Team::name).doesNotContain(name);
        pressFor("Bring back: " + name);

        assertThat(directory.activeTeams()).extracting(Team::name).contains(name);
        pressFor("Stop: " + name);
    }

    @Test
    void aPersonIsAddedWithWhatTheyDo() {
        press("Add a person");
        test(field("Name")).setValue(name);
        roles().setValue(Set.of(Role.STAFF));
        press("Save");

        Person added = added();
        assertThat(added.roles()).containsExactly(Role.STAFF);
        assertThat(added.email()).isNull();
        assertThat(page()).contains(name + " is added.");
        pressFor("Stop: " + name);
        assertThat(added().isActive()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        press("Add a person");
        test($(EmailField.class).single()).setValue("nowhere");
        press("Save");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Write the person’s name.");
        assertThat($(EmailField.class).single().getErrorMessage()).contains("name@example.org");
        assertThat(roles().getErrorMessage()).isEqualTo("Choose at least one role.");
    }

    @Test
    void aClinicianDoesNotReachThePage() {
        trace.signIn(trace.person("Asha"));

        UI.getCurrent().navigate("people/");

        assertThat(page()).doesNotContain("Add a person");
    }

    @Test
    void theMadeUpPeopleAreShownWithWhatTheyDo() {
        UI.getCurrent().navigate("sign-in");

        assertThat($(H1.class).single().getText()).isEqualTo("Who are you today?");
        assertThat(page()).contains("Asha Demo-Thornbury", "Reviewing clinician · Larkspur emergency team");
    }

    private Person added() {
        return directory.everybody().stream()
                .filter(person -> person.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return $(CheckboxGroup.class).single();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void pressFor(String label) {
        test($(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
