package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class OwnStoriesTests {

    private static final Story STORY = new Story("We waited", "A kind word", null);

    @Autowired
    OwnStories stories;

    @Autowired
    Tracking tracking;

    @Autowired
    Traces trace;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    private final UUID pia = UUID.randomUUID();

    @Test
    void whatAPatientSharesWhileSignedInIsTheirs() {
        Receipt receipt = trace.as(patient(pia), () -> trace.share(STORY, Traces.EVERYTHING));

        trace.as(patient(pia), () -> {
            assertThat(stories.all()).extracting(OwnStory::id).containsExactly(receipt.feedbackId());
            assertThat(tracking.open(tracking.mine(receipt.feedbackId()))
                            .ownWords()
                            .happened())
                    .isEqualTo("We waited");
        });
    }

    @Test
    void whatWasSharedWithoutAnAccountIsClaimedByItsCode() {
        Receipt receipt = trace.share(STORY, Traces.EVERYTHING);

        trace.as(patient(pia), () -> {
            assertThat(stories.all()).isEmpty();
            assertThatThrownBy(() -> tracking.mine(receipt.feedbackId())).isInstanceOf(TrackingUnknown.class);
            stories.claim(tracking.lookUp(), receipt.code().inGroups());
            stories.claim(tracking.lookUp(), receipt.code().inGroups());
            assertThat(stories.all()).hasSize(1);
        });
    }

    @Test
    void aStoryOfSomebodyElsesAccountIsRefusedLikeAWrongCode() {
        Receipt receipt = trace.as(patient(pia), () -> trace.share(STORY, Traces.EVERYTHING));

        trace.as(patient(UUID.randomUUID()), () -> {
            assertThatThrownBy(() ->
                            stories.claim(tracking.lookUp(), receipt.code().inGroups()))
                    .isInstanceOf(TrackingUnknown.class)
                    .hasMessage(TrackingUnknown.SENTENCE);
            assertThatThrownBy(() -> tracking.mine(receipt.feedbackId())).isInstanceOf(TrackingUnknown.class);
        });
    }

    @Test
    void staffHaveNoSuchList() {
        trace.as(
                trace.person(Role.CLINICIAN),
                () -> assertThatThrownBy(() -> stories.all()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aPatientIsNobodyWhoWorksHere() {
        patient(pia);

        assertThat(directory.activePeople()).extracting(Person::id).doesNotContain(pia);
    }

    private Person patient(UUID id) {
        jdbc.sql("insert into person (id, display_name) values (:id, 'Pia Demo-Rowan') on conflict do nothing")
                .param("id", id)
                .update();
        jdbc.sql("insert into person_role (person_id, role) values (:id, 'PATIENT') on conflict do nothing")
                .param("id", id)
                .update();
        return directory.person(id).orElseThrow();
    }
}
