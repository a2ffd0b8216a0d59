package org.fairlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.people.DirectorySource;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of Keycloak are the people here, as they were last told while it is away. */
abstract class PeopleOfKeycloak extends AtKeycloak {

    private static final int MANY = 5;

    @Autowired
    DirectorySource source;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePeopleOfKeycloakAreThePeopleHereAndNobodyElseChangesThem() {
        KEYCLOAK.administered(realm -> {
            UserRepresentation nora = new UserRepresentation();
            nora.setUsername("nora");
            nora.setFirstName("Nora");
            nora.setLastName("Demo-Fairweather");
            nora.setEmail("nora@demonstration.invalid");
            nora.setEnabled(true);
            String id = CreatedResponseUtil.getCreatedId(realm.users().create(nora));
            realm.users()
                    .get(id)
                    .roles()
                    .realmLevel()
                    .add(List.of(realm.roles().get("facilitator").toRepresentation()));
            UserRepresentation patient = new UserRepresentation();
            patient.setUsername("pat");
            patient.setFirstName("Pat");
            patient.setLastName("Demo-Patient");
            patient.setEmail("pat@demonstration.invalid");
            patient.setEnabled(true);
            CreatedResponseUtil.getCreatedId(realm.users().create(patient));
        });

        await().atMost(PATIENCE).until(() -> person("Nora Demo-Fairweather").isPresent());
        assertThat(person("Nora Demo-Fairweather").orElseThrow().roles()).containsExactly(Role.FACILITATOR);
        assertThat(person("Pat Demo-Patient")).isEmpty();

        disable("nora");
        await().atMost(PATIENCE).until(() -> person("Nora Demo-Fairweather").isEmpty());
        int deeds = deeds();
        Instant read = source.age().orElseThrow().readAt();
        await().atMost(PATIENCE)
                .until(() -> !source.age().orElseThrow().readAt().equals(read));
        assertThat(deeds()).as("deeds without a change").isEqualTo(deeds);
    }

    @Test
    void whileKeycloakIsAwayPeopleWorkOnAndAreToldAndAfterwardsAllIsAsBefore() throws Exception {
        try (Somebody hari = somebody(WIDE);
                Somebody carys = somebody(PHONE);
                Somebody farid = somebody(WIDE)) {
            arrives(hari, "hari");
            arrives(carys, "carys");
            hari.opens("people").sees("looked after in the sign-in service").sees("Demo-Thornbury");
            assertThat(hari.page.getByText("Add a person")).hasCount(0);
            hari.isWellServed("keycloak-people");

            KEYCLOAK.close();
            await().atMost(PATIENCE).until(() -> !source.age().orElseThrow().answered());
            for (int i = 0; i < MANY; i++) {
                hari.opens("people").sees("the sign-in service did not answer since");
            }
            hari.isWellServed("keycloak-people-old");
            farid.page.navigate(ADDRESS + "/work");
            farid.sees("the sign-in service does not answer").isWellServed("keycloak-away");
            carys.presses("Sign out");
            carys.sees("You are signed out of Fairlight").isWellServed("keycloak-away-signed-out");
            carys.opens("work").sees("the sign-in service does not answer");

            KEYCLOAK.start(false);
            await().atMost(PATIENCE).until(() -> source.age().orElseThrow().answered());
            hari.opens("people").sees("looked after in the sign-in service");
            arrives(farid, "farid");
        }
    }

    private int deeds() {
        return jdbc.sql("select count(*) from audit_entry where action = 'DIRECTORY_CHANGED'")
                .query(Integer.class)
                .single();
    }
}
