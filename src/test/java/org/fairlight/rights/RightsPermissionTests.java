package org.fairlight.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Stories;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class RightsPermissionTests {

    @Autowired
    Traces trace;

    @Autowired
    ToldStory told;

    @Autowired
    Erasures erasures;

    @Autowired
    DataCopies copies;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Holders holders;

    @Autowired
    Stories stories;

    @ParameterizedTest
    @EnumSource(
            names = {"PATIENT", "PRIVACY_STEWARD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAPrivacyStewardDecides(Role role) {
        Receipt receipt = told.share("serin");

        trace.as(trace.person(role), () -> deedsOfAStewardAre(receipt, AccessDeniedException.class));

        assertThat(stories.ownWords(receipt.feedbackId()).good()).contains("serin");
    }

    @Test
    void somebodyWhoIsNotSignedInDecidesNothing() {
        deedsOfAStewardAre(told.share("serin"), AccessDeniedException.class);
    }

    @Test
    void withoutTheReceiptNobodyGetsACopyOrAsks() {
        ReceiptCode nobodys = ReceiptCode.read("0000-0000-0000-0000-0000").orElseThrow();

        assertThatThrownBy(() -> holders.of(nobodys)).isInstanceOf(TrackingUnknown.class);
    }

    private void deedsOfAStewardAre(Receipt receipt, Class<? extends Exception> refused) {
        UUID story = receipt.feedbackId();
        UUID request = erasures.ask(holders.of(receipt.code())).id();
        List<ThrowingCallable> deeds = List.of(
                () -> erasures.open(),
                () -> erasures.askByPost(story),
                () -> erasures.decide(request, new ErasureAnswers(ErasureState.WHOLLY, Set.of(), null, false)),
                () -> copies.byPost(story),
                () -> holders.named(story.toString()),
                () -> appraisals.due(),
                () -> appraisals.count(),
                () -> appraisals.decide(story, new AppraisalAnswers(AppraisalDecision.REMOVE, null, null)));
        deeds.forEach(deed -> assertThatThrownBy(deed).isInstanceOf(refused));
    }
}
