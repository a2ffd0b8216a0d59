package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody draws is kept, also when two draw at once and when it could never run. */
@FairlightTest
class ModelDraftsTests {

    private static final String MODEL = "share-appreciation.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    DraftCompany company;

    @Test
    void twoPeopleInOneDraftAreToldAndNeitherLosesAnything() {
        UUID draft = begun();
        trace.as(kirra(), () -> drafts.save(draft, 1, "<kirras/>"));

        assertThatThrownBy(() -> trace.as(greta(), () -> drafts.save(draft, 1, "<gretas/>")))
                .isInstanceOfSatisfying(
                        DraftMovedOn.class, moved -> assertThat(moved.who()).isEqualTo(kirra().displayName()));
        UUID hers = trace.as(greta(), () -> drafts.beginFrom(draft, 1, "<gretas/>"));

        assertThat(page(draft).xml()).isEqualTo("<kirras/>");
        assertThat(page(hers).xml()).isEqualTo("<gretas/>");
        assertThat(page(hers).author()).isEqualTo(greta().displayName());
    }

    @Test
    void whatCannotBeReadIsKeptAndTold() {
        UUID draft = begun();

        trace.as(greta(), () -> drafts.save(draft, 1, "half of a <"));

        assertThat(page(draft).xml()).isEqualTo("half of a <");
        assertThat(page(draft).name()).isEqualTo("share-appreciation");
        assertThat(trace.as(greta(), () -> drafts.findings(draft)))
                .anyMatch(finding -> finding.sentence().contains("the file is damaged"));
        assertThat(trace.as(greta(), drafts::open)).extracting(DraftLine::id).contains(draft);
    }

    @Test
    void anotherPersonsSaveStaysInTheHistoryAndCanBeBroughtBack() {
        UUID draft = begun();
        String first = page(draft).xml();
        trace.as(kirra(), () -> drafts.save(draft, 1, "<two/>"));
        trace.as(greta(), () -> drafts.save(draft, 2, "<three/>"));
        assertThat(page(draft).saves()).extracting(DraftPage.Save::revision).containsExactly(3, 2, 1);

        trace.as(greta(), () -> drafts.restore(draft, 3, save(draft, 2)));
        assertThat(page(draft).xml()).isEqualTo("<two/>");

        trace.as(greta(), () -> drafts.restore(draft, 4, save(draft, 1)));
        assertThat(page(draft).xml()).isEqualTo(first);
    }

    @Test
    void manySavesOfOnePersonInAMomentAreOneInTheHistory() {
        UUID draft = begun();
        for (int revision = 1; revision < 6; revision++) {
            int seen = revision;
            trace.as(kirra(), () -> drafts.save(draft, seen, "<save-" + seen + "/>"));
        }
        assertThat(page(draft).xml()).isEqualTo("<save-5/>");
        assertThat(page(draft).saves())
                .hasSizeLessThanOrEqualTo(3)
                .first()
                .satisfies(save -> assertThat(save.revision()).isEqualTo(6));
    }

    @Test
    void whatWasDrawnBeforeGoingBackIsNotLost() {
        UUID draft = begun();
        trace.as(greta(), () -> {
            drafts.save(draft, 1, "<four-minutes-of-work/>");
            drafts.restore(draft, 2, save(draft, 1));
            drafts.save(draft, 3, "<and-on/>");
        });

        assertThat(page(draft).saves()).extracting(DraftPage.Save::revision).containsExactly(4, 3, 2, 1);
        trace.as(greta(), () -> drafts.restore(draft, 4, save(draft, 2)));
        assertThat(page(draft).xml()).isEqualTo("<four-minutes-of-work/>");
    }

    @Test
    void aFileThatIsOpenedTakesNobodysPlaceAndGivesItsOwnToNobody() {
        UUID draft = begun();
        trace.as(greta(), () -> {
            drafts.save(draft, 1, "<drawn/>");
            drafts.saveOpened(draft, 2, "<opened/>");
            drafts.save(draft, 3, "<drawn-on/>");
        });

        assertThat(page(draft).saves())
                .extracting(DraftPage.Save::kind)
                .containsExactly(SaveKind.DRAWN, SaveKind.OPENED, SaveKind.DRAWN, SaveKind.BEGUN);
    }

    @Test
    void twoPeopleWhoSaveInTurnBothKeepWhatTheyDrew() {
        UUID draft = begun();
        trace.as(greta(), () -> drafts.save(draft, 1, "<gretas/>"));
        trace.as(kirra(), () -> drafts.save(draft, 2, "<kirras/>"));
        trace.as(greta(), () -> drafts.save(draft, 3, "<gretas-again/>"));

        assertThat(page(draft).saves()).extracting(DraftPage.Save::revision).containsExactly(4, 3, 2, 1);
    }

    @Test
    void whoeverGoesOnWithTheOthersFindsTheirOwnAmongTheSaves() {
        UUID draft = begun();
        trace.as(kirra(), () -> drafts.save(draft, 1, "<kirras/>"));
        trace.as(greta(), () -> drafts.keepAside(draft, 1, "<gretas/>"));

        assertThat(page(draft).xml()).isEqualTo("<kirras/>");
        assertThat(page(draft).saves())
                .filteredOn(DraftPage.Save::current)
                .singleElement()
                .satisfies(now -> assertThat(now.who()).isEqualTo(kirra().displayName()));
        UUID mine = page(draft).saves().stream()
                .filter(save -> save.kind() == SaveKind.ASIDE)
                .findFirst()
                .orElseThrow()
                .id();
        trace.as(greta(), () -> drafts.restore(draft, 2, mine));
        assertThat(page(draft).xml()).isEqualTo("<gretas/>");
    }

    @Test
    void twoPeopleWhoLookAtOneDraftAreToldOfEachOtherAndOfASave() {
        UUID draft = begun();
        assertThat(trace.as(greta(), () -> company.look(draft)).others()).isEmpty();
        assertThat(trace.as(kirra(), () -> company.look(draft)).others()).containsExactly(greta().displayName());

        trace.as(kirra(), () -> drafts.save(draft, 1, "<kirras/>"));

        DraftNow now = trace.as(greta(), () -> company.look(draft));
        assertThat(now.others()).containsExactly(kirra().displayName());
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.savedBy()).isEqualTo(kirra().displayName());
    }

    @Test
    void whoeverWentAwayIsForgotten() {
        DraftVisitors visitors = new DraftVisitors();
        UUID draft = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        Instant then = Instant.EPOCH;
        visitors.others(draft, first, then);

        assertThat(visitors.others(draft, UUID.randomUUID(), then.plusSeconds(20)))
                .containsExactly(first);
        assertThat(visitors.others(draft, UUID.randomUUID(), then.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedInWords() {
        UUID draft = begun();
        String large = "x".repeat(ModelDrafts.MOST_CHARACTERS + 1);
        assertThatThrownBy(() -> trace.as(greta(), () -> drafts.save(draft, 1, large)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        too -> assertThat(too.problems().get("xml")).contains("a million"));
        assertThat(page(draft).revision()).isOne();
    }

    @Test
    void aDraftThatWasPutAsideTakesNothingMore() {
        UUID draft = begun();
        trace.as(greta(), () -> drafts.drop(draft, 1));

        assertThatThrownBy(() -> trace.as(greta(), () -> drafts.save(draft, 1, "<late/>")))
                .isInstanceOf(DraftGone.class);
        assertThat(trace.as(greta(), drafts::open)).extracting(DraftLine::id).doesNotContain(draft);
    }

    private UUID begun() {
        return trace.as(greta(), () -> drafts.begin(MODEL));
    }

    /** For whoever is signed in. */
    private UUID save(UUID draft, int revision) {
        return drafts.page(draft).saves().stream()
                .filter(save -> save.revision() == revision)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DraftPage page(UUID draft) {
        return trace.as(greta(), () -> drafts.page(draft));
    }

    private Person greta() {
        return trace.person("Greta");
    }

    private Person kirra() {
        return trace.person("Kirra");
    }
}
