package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.entrances.Caller;
import org.fairlight.entrances.Callers;
import org.fairlight.feedback.Story;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.MediaDesk;
import org.fairlight.journey.Tracking;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What somebody who tries doors, codes and sign-ins leaves in the log: ids and kinds, and none of what they typed. */
@FairlightTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTests extends SpringBrowserlessTest {

    private static final String WORDS = "a secret that somebody typed";

    @Autowired
    Traces trace;

    @Autowired
    CaseFiles cases;

    @Autowired
    MediaDesk media;

    @Autowired
    Directory directory;

    @Autowired
    Tracking tracking;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuthenticationEventPublisher signIns;

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aRefusalTellsTheRightThePersonAndTheStory(CapturedOutput log) {
        UUID story = trace.share(new Story("It was late", null, null), Traces.EVERYTHING)
                .feedbackId();
        Person ines = trace.person("Ines");

        assertThatThrownBy(() -> trace.as(ines, () -> cases.write(story, WORDS)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(lines(log, "Refused: "))
                .singleElement()
                .asString()
                .endsWith("Refused: WRITE_TO_PERSON, person %s, story %s".formatted(ines.id(), story));
        assertThat(log.getAll()).doesNotContain(WORDS);
    }

    @Test
    void whatIsRefusedBehindADoorIsToldOnce(CapturedOutput log) {
        Person ines = trace.person("Ines");

        assertThatThrownBy(() -> trace.as(ines, () -> media.play(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(lines(log, "Refused: "))
                .singleElement()
                .asString()
                .endsWith("Refused: PLAY_MEDIA, person %s, story none".formatted(ines.id()));
    }

    @Test
    void aVisitThatFindsNoDoorIsToldToo(CapturedOutput log) {
        visit();

        assertThatThrownBy(() -> directory.withRole(Role.GUARDIAN)).isInstanceOf(AccessDeniedException.class);

        assertThat(lines(log, "Refused: "))
                .singleElement()
                .asString()
                .endsWith("Refused: no door, person nobody signed in, story none");
    }

    @Test
    void aPageThatDoesNotOpenToARoleIsToldToo(CapturedOutput log) {
        Person ines = trace.person("Ines");
        trace.signIn(ines);

        UI.getCurrent().navigate("people");

        assertThat(lines(log, "Refused: ")).singleElement().asString().endsWith("Refused: a page, person " + ines.id());
    }

    @Test
    void aCodeThatOpensNothingIsToldWithoutTheCode(CapturedOutput log) {
        Optional<Caller> before = Callers.enter("192.0.2.77");
        try {
            catchThrowable(() -> tracking.open(tracking.lookUp(), WORDS));
        } finally {
            Callers.leave(before);
        }

        assertThat(lines(log, "A code opened nothing")).hasSize(1);
        assertThat(log.getAll()).doesNotContain(WORDS, "192.0.2.77");
    }

    @Test
    void signingInAndTheEndOfASessionAreTold(CapturedOutput log) {
        Person asha = trace.person("Asha");
        TestingAuthenticationToken authentication = new TestingAuthenticationToken(asha.signedIn(), null);
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(authentication));

        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, getClass()));
        events.publishEvent(new HttpSessionDestroyedEvent(session));
        events.publishEvent(new HttpSessionDestroyedEvent(new MockHttpSession()));

        assertThat(lines(log, "Signed in: person " + asha.id())).hasSize(1);
        assertThat(lines(log, "Session ended: ")).singleElement().asString().endsWith("person " + asha.id());
        assertThat(log.getAll()).doesNotContain(asha.displayName());
    }

    @Test
    void aTokenThatIsRefusedIsToldByItsKindOnly(CapturedOutput log) {
        signIns.publishAuthenticationFailure(
                new OAuth2AuthenticationException(WORDS), new TestingAuthenticationToken(WORDS, WORDS));

        assertThat(lines(log, "Sign-in refused: "))
                .singleElement()
                .asString()
                .endsWith("Sign-in refused: OAuth2AuthenticationException");
        assertThat(log.getAll()).doesNotContain(WORDS);
    }

    private static void visit() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private static List<String> lines(CapturedOutput log, String part) {
        return log.getAll().lines().filter(line -> line.contains(part)).toList();
    }
}
