package org.fairlight.journey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@FairlightTest
class MediaControllerTests {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    WebApplicationContext application;

    @Autowired
    Traces trace;

    @Autowired
    MediaFiles files;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private UUID photo;
    private UUID story;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("responseHeaders", Filter.class))
                .apply(springSecurity())
                .build();
    }

    @Test
    void theReviewerSeesThePhotoAndTheTrailSaysSo() throws Exception {
        share(Traces.EVERYTHING, false);

        ask(reviewer(), get("/media/" + photo))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PNG))
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"" + photo + "\""));

        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void aPartIsGivenWhenAPartIsAskedFor() throws Exception {
        share(Traces.EVERYTHING, false);

        ask(reviewer(), get("/media/" + photo).header("Range", "bytes=1-3"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 1-3/" + PNG.length))
                .andExpect(content().bytes(Arrays.copyOfRange(PNG, 1, 4)));
        ask(reviewer(), get("/media/" + photo).header("Range", "bytes=4000-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
        assertThat(looks()).as("winding is one look").isEqualTo(1);
    }

    @Test
    void withoutTheChoiceNobodySeesIt() throws Exception {
        Set<Purpose> noPhoto = EnumSet.allOf(Purpose.class);
        noPhoto.remove(Purpose.MY_PHOTO);
        share(noPhoto, false);

        ask(reviewer(), get("/media/" + photo)).andExpect(status().isForbidden());
        assertThat(looks()).isZero();
    }

    @Test
    void aChoiceTakenBackHidesItAtOnce() throws Exception {
        share(Traces.EVERYTHING, false);
        ask(reviewer(), get("/media/" + photo)).andExpect(status().isOk());

        consents.change(story, Purpose.MY_PHOTO, false, "TEST");

        ask(reviewer(), get("/media/" + photo)).andExpect(status().isForbidden());
    }

    @Test
    void whileOtherPeopleHaveNotAgreedOnlyThePrivacyStewardLooks() throws Exception {
        share(Traces.EVERYTHING, true);

        ask(trace.person("Edda"), get("/media/" + photo)).andExpect(status().isOk());
        ask(reviewer(), get("/media/" + photo)).andExpect(status().isForbidden());
    }

    @Test
    void whoeverHasNothingToDoWithTheStorySeesNothing() throws Exception {
        share(Traces.EVERYTHING, false);

        ask(trace.person("Ines"), get("/media/" + photo)).andExpect(status().isForbidden());
        ask(trace.person("Hari"), get("/media/" + photo)).andExpect(status().isForbidden());
        browser.perform(get("/media/" + photo)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void whatWasNotSentYetOrNeverExistedIsRefusedAlike() throws Exception {
        UUID unsent = files.putAside(UUID.randomUUID().toString(), new ByteArrayInputStream(PNG))
                .id();

        ask(reviewer(), get("/media/" + unsent)).andExpect(status().isForbidden());
        ask(reviewer(), get("/media/" + UUID.randomUUID())).andExpect(status().isForbidden());
    }

    private void share(Set<Purpose> given, boolean showsOthers) {
        String key = UUID.randomUUID().toString();
        photo = files.putAside(key, new ByteArrayInputStream(PNG)).id();
        Story words = new Story("The corridor was full of beds", null, "Find another place for beds");
        story = trace.share(Submission.of(key, Source.FORM, words, given).showing(key, Map.of(photo, showsOthers)))
                .feedbackId();
    }

    private Person reviewer() {
        return trace.person("Asha");
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return browser.perform(request.with(authentication(
                UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), null, authorities))));
    }

    private int looks() {
        return jdbc.sql("select count(*) from audit_entry where action = 'MEDIA_PLAYED' and object_id = :file")
                .param("file", photo.toString())
                .query(Integer.class)
                .single();
    }
}
