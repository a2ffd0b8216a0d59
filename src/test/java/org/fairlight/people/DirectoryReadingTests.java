package org.fairlight.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.security.KeycloakSettings;
import org.fairlight.security.Role;
import org.fairlight.security.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whatever goes wrong while the directory is read, its age tells the truth. */
@FairlightTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class DirectoryReadingTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:42:00Z");

    private final SignIn signIn = mock();
    private final KeycloakListing keycloak = mock();
    private final ListedDirectory directory = mock();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeycloakSettings settings;

    private DirectorySource source;
    private DirectoryReading reading;

    @BeforeEach
    void readOnce() {
        when(signIn.elsewhere()).thenReturn(Optional.of("keycloak"));
        when(keycloak.people(any()))
                .thenReturn(List.of(
                        new ListedPerson(UUID.randomUUID(), "Nora Demo-Rowan", null, null, Set.of(Role.STAFF), true)));
        source = source(NOW);
        reading = new DirectoryReading(keycloak, directory, source, at(NOW));
        reading.read();
        assertThat(age()).isEqualTo(new DirectoryAge(NOW, true));
    }

    @Test
    void whateverFailsThereIsAnAnswerThatDidNotCome(CapturedOutput console) {
        for (RuntimeException failure : List.of(
                new ProcessingException("refused"),
                new NotAuthorizedException("a header"),
                new IllegalArgumentException("Nora Demo-Rowan"),
                new NullPointerException())) {
            doReturn(List.of()).when(keycloak).teams();
            reading.read();
            assertThat(age().answered()).isTrue();

            doThrow(failure).when(keycloak).teams();
            reading.read();

            assertThat(age()).as(failure.toString()).isEqualTo(new DirectoryAge(NOW, false));
        }
        assertThat(console).contains("IllegalArgumentException").doesNotContain("Demo-Rowan");
    }

    @Test
    void whatTheDatabaseRefusesIsNotReadEither() {
        when(directory.becomeTeams(any())).thenThrow(new DataIntegrityViolationException("one name twice"));

        reading.read();

        assertThat(age()).isEqualTo(new DirectoryAge(NOW, false));
    }

    @Test
    void aDirectoryThatNobodyReadForLongIsOld() {
        assertThat(source(NOW.plus(settings.directory().every())).age()).contains(new DirectoryAge(NOW, true));
        assertThat(source(NOW.plus(Duration.ofHours(1))).age()).contains(new DirectoryAge(NOW, false));
    }

    private DirectoryAge age() {
        return source.age().orElseThrow();
    }

    private DirectorySource source(Instant now) {
        return new DirectorySource(signIn, jdbc, settings, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
