package org.fairlight.journey.ui.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.journey.Harm;
import org.fairlight.journey.MediaDesk;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.PlainDates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The person reads on their own page who looked, by role and reason; of guardians' looks there is no trace. */
@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui.track")
class WhoLookedTests extends SpringBrowserlessTest {

    private static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    @Autowired
    Traces trace;

    @Autowired
    Stories stories;

    @Autowired
    MediaFiles files;

    @Autowired
    MediaDesk desk;

    @Autowired
    GuardianRoom room;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Clock clock;

    private String key = UUID.randomUUID().toString();

    @Test
    void nobodyHasLookedAtFirst() {
        open(share(Worries.NONE, Map.of()));
        assertThat(page()).contains("Who has looked", "None of them did so far.");
    }

    @Test
    void eachRoleAndReasonIsOneSentenceWithoutAName() {
        UUID photo = files.putAside(key, new ByteArrayInputStream(PHOTO)).id();
        Receipt receipt = share(Worries.NONE, Map.of(photo, false));
        Person steward = trace.person(Role.PRIVACY_STEWARD);
        trace.as(steward, () -> stories.original(receipt.feedbackId(), Reason.CHECK_MASKING));
        trace.as(steward, () -> stories.original(receipt.feedbackId(), Reason.CHECK_MASKING));
        trace.as(steward, () -> stories.contact(receipt.feedbackId(), Reason.PERSON_ASKED));
        trace.as(trace.person("Bram"), () -> desk.play(photo));
        trace.as(trace.person("Bram"), () -> desk.play(photo));

        open(receipt);

        String today = new PlainDates(clock.instant()).day(clock.instant());
        assertThat(looks())
                .containsExactly(
                        "A privacy steward read your words as you wrote them more than once on " + today
                                + ", to check that names are covered.",
                        "A privacy steward looked up how to reach you on " + today + ", because you asked us to.",
                        "A reviewing clinician looked at your photo on " + today + ", for their work with your story.");
        assertThat(page()).doesNotContain(steward.displayName(), "Bram");
    }

    @Test
    void aGuardiansLookLeavesNoTrace() {
        Receipt receipt = share(new Worries(Harm.NONE, true, false), Map.of());
        UUID guarded = superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", receipt.feedbackId())
                .query(UUID.class)
                .single();
        trace.as(trace.person(Role.GUARDIAN), () -> room.open(guarded));
        trace.as(trace.person(Role.GUARDIAN), () -> room.original(guarded, "To keep somebody safe"));

        open(receipt);
        String guardedPage = page();
        key = UUID.randomUUID().toString();
        test($(Button.class).withText("Leave this page").single()).click();
        open(share(Worries.NONE, Map.of()));

        assertThat(guardedPage).contains("None of them did so far.");
        assertThat(withoutTimes(guardedPage))
                .as("nothing tells the one from the other")
                .isEqualTo(withoutTimes(page()));
    }

    private static String withoutTimes(String page) {
        return page.replaceAll("\\d\\d:\\d\\d", "");
    }

    private Receipt share(Worries worries, Map<UUID, Boolean> othersVisible) {
        return trace.share(Submission.of(
                        key,
                        Source.FORM,
                        new Story("We waited six hours", null, "Tell us how long it takes"),
                        Traces.EVERYTHING)
                .with(worries)
                .showing(key, othersVisible));
    }

    private void open(Receipt receipt) {
        navigate(TrackView.class);
        test($(TextField.class).single()).setValue(receipt.code().inGroups());
        test($(Button.class).withText("Show my story").single()).click();
    }

    private List<String> looks() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.startsWith("A ") && text.contains(" on "))
                .toList();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
