package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journeys.Browser.Somebody;
import org.fairlight.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every room of every role, and every page without a role, on a phone by day and on a desk by night. */
@FairlightTest
class EveryRoomJourney {

    private static final List<String> PUBLIC =
            List.of("", "share/where", "share/what", "share/media", "share/choices", "share/check", "track", "sign-in");

    @Autowired
    Traces trace;

    @LocalServerPort
    int port;

    @BeforeEach
    void thereIsSomethingToSee() {
        Story story = new Story("We waited six hours", "Somebody sat with my father", "A board with the queue");
        trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Traces.EVERYTHING)
                .about(trace.team("Ward care").id(), "last week"));
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1280, DARK"})
    void everyRoomServesWhoeverComesIn(int width, ColorScheme colours) {
        try (Browser browser = new Browser(port)) {
            try (Somebody patient = browser.somebody(width, colours)) {
                for (String page : PUBLIC) {
                    patient.opens(page).isWellServed("room-" + page.replace('/', '-'));
                    patient.readsItOnTheSmallestScreen(page);
                }
            }
            Set<String> seen = new LinkedHashSet<>();
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.PATIENT))) {
                try (Somebody colleague = browser.somebody(width, colours)
                        .signsInAs(trace.person(role).displayName())) {
                    List<String> rooms = colleague.rooms();
                    rooms.stream().filter(seen::add).forEach(room -> {
                        colleague.opens(room).isWellServed("room-" + room);
                        colleague.readsItOnTheSmallestScreen(room);
                    });
                }
            }
            assertThat(seen)
                    .contains("work", "discussions", "improvements", "privacy", "guardian", "processes", "people");
        }
    }
}
