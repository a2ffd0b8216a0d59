package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Story;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class FirstTraceTests {

    @Autowired
    Traces trace;

    @Test
    void aConcernWaitsForAClinician() {
        Receipt receipt = trace.share(
                new Story("We waited six hours", null, "Somebody could tell us how long it takes"),
                Set.of(Purpose.HANDLE_AND_REPLY));

        assertThat(trace.waitsFor(receipt.feedbackId())).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void withoutConsentNobodyIsAsked() {
        Receipt receipt = trace.share(new Story("We waited", null, null), Set.of());

        assertThat(trace.waitsFor(receipt.feedbackId())).isEmpty();
    }

    @Test
    void thanksTakeTheShortWay() {
        Receipt receipt = trace.share(new Story(null, "Everybody was kind", null), Traces.EVERYTHING);

        assertThat(trace.waitsFor(receipt.feedbackId())).containsExactly(Form.SHARE_APPRECIATION);
    }
}
