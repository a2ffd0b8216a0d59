package org.fairlight.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.Map;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Signing in by the real Keycloak, in a real browser. One Keycloak and one application serve everything that is tried, since
 * each takes long to start.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "fairlight.engine.job-executor=false",
            "fairlight.demonstration-stories=false",
            "fairlight.sign-in=keycloak",
            "fairlight.keycloak.check-every=1s",
            "fairlight.keycloak.directory.every=1s"
        })
@ActiveProfiles({"demonstration", "test"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Traces.class, ForgedTokens.class})
@TestExecutionListeners(listeners = KeycloakJourney.AtTheEnd.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Tag("keycloak")
class KeycloakJourney {

    /** Needed before Spring begins to read its settings. */
    private static final Map<String, String> SETTINGS = Map.of(
            "server.port",
            String.valueOf(AtKeycloak.PORT),
            "fairlight.keycloak.issuer",
            AtKeycloak.KEYCLOAK.issuer(),
            "fairlight.keycloak.secret",
            RunningKeycloak.CLIENT_SECRET,
            "fairlight.keycloak.directory.secret",
            RunningKeycloak.DIRECTORY_SECRET);

    static {
        SETTINGS.forEach(System::setProperty);
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(AtKeycloak.PATIENCE.toMillis());
        AtKeycloak.KEYCLOAK.start(true);
    }

    @AfterAll
    static void stop() {
        SETTINGS.keySet().forEach(System::clearProperty);
        AtKeycloak.KEYCLOAK.close();
    }

    @Nested
    class SigningIn extends SigningInAtKeycloak {}

    @Nested
    class Forgeries extends ForgeriesAtKeycloak {}

    @Nested
    class Sessions extends SessionsAtKeycloak {}

    @Nested
    class People extends PeopleOfKeycloak {}

    /** Stops the application at the very end; {@code @DirtiesContext} would do so at the end of each class in here. */
    static class AtTheEnd extends AbstractTestExecutionListener {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterTestClass(TestContext test) {
            if (test.getTestClass() == KeycloakJourney.class) {
                test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
            }
        }
    }
}
