package org.fairlight.journey.ui.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.Caller;
import org.fairlight.entrances.Callers;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui.track")
class YourStoriesViewTests extends SpringBrowserlessTest {

    private static final int MANY = 8;

    @Autowired
    Traces trace;

    @Autowired
    Doorkeeper door;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    private Receipt receipt;

    @BeforeEach
    void signIn() {
        receipt = trace.share(new Story("We waited six hours", null, null), Set.of(Purpose.HANDLE_AND_REPLY));
        trace.signIn(patient());
        navigate(YourStoriesView.class);
    }

    @Test
    void aCrowdedNetworkIsAskedToWaitAndTheCodeStaysInItsField() {
        try (Crowd crowd = new Crowd("192.0.2.50", door, Entrance.LOOK_UP)) {
            claim(receipt.code().inGroups());
        }
        assertThat(codeField().getErrorMessage()).contains("Please try again in");
        assertThat(codeField().getValue()).isEqualTo(receipt.code().inGroups());
    }

    @Test
    void whereManyCodesDidNotFitARightOneWaitsToo() {
        Optional<Caller> before = Callers.enter("192.0.2.51");
        try {
            for (int i = 0; i < MANY; i++) {
                door.lookUp().wasWrong();
            }
            claim(receipt.code().inGroups());
        } finally {
            Callers.leave(before);
        }
        assertThat(codeField().getErrorMessage()).startsWith("Several codes from your network did not fit.");
    }

    @Test
    void loadingThePageAgainForgetsNoWrongCode() {
        for (String wrong : new String[] {"not a code", "0000-0000-0000-0000-0000", "0000-0000-0000-0000-0001"}) {
            navigate(TrackView.class);
            navigate(YourStoriesView.class);
            claim(wrong);
        }
        navigate(TrackView.class);
        navigate(YourStoriesView.class);
        claim(receipt.code().inGroups());
        assertThat(codeField().getErrorMessage()).isEqualTo("Please wait 1 second before you try again.");
    }

    private Person patient() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into person (id, display_name) values (:id, 'Pia Demo-Rowan')")
                .param("id", id)
                .update();
        jdbc.sql("insert into person_role (person_id, role) values (:id, 'PATIENT')")
                .param("id", id)
                .update();
        return directory.person(id).orElseThrow();
    }

    private void claim(String code) {
        test(codeField()).setValue(code);
        test($(Button.class).withText("Add this story").single()).click();
    }

    private TextField codeField() {
        return $(TextField.class).single();
    }
}
