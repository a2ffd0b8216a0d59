package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void twoPeopleInOneDraftAreToldAndNeitherLosesAnything() {
        UUID draft = begun();
        trace.as(kirra(), () -> drafts.save(draft, 1, "<kirras/>"));

        assertThatThrownBy(() -> trace.as(greta(), () -> drafts.save(draft, 1, "<gretas/>")))
                .isInstanceOfSatisfying(
                        DraftMovedOn.class, moved -> assertThat(moved.who()).isEqualTo(kirra().displayName()));
        UUID hers = trace.as(greta(), () -> drafts.beginFrom(draft, "<gretas/>"));

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
                .anyMatch(finding -> finding.sentence().contains("cannot be read"));
        assertThat(trace.as(greta(), drafts::open)).extracting(DraftLine::id).contains(draft);
    }

    @Test
    void anotherPersonsSaveStaysInTheHistoryAndCanBeBroughtBack() {
        UUID draft = begun();
        String first = page(draft).xml();
        trace.as(kirra(), () -> drafts.save(draft, 1, "<two/>"));
        trace.as(greta(), () -> drafts.save(draft, 2, "<three/>"));
        assertThat(page(draft).saves()).extracting(DraftPage.Save::revision).containsExactly(3, 2, 1);

        trace.as(greta(), () -> drafts.restore(draft, 3, 2));
        assertThat(page(draft).xml()).isEqualTo("<two/>");

        trace.as(greta(), () -> drafts.restore(draft, 4, 1));
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
        trace.as(greta(), () -> drafts.drop(draft));

        assertThatThrownBy(() -> trace.as(greta(), () -> drafts.save(draft, 1, "<late/>")))
                .isInstanceOf(DraftGone.class);
        assertThat(trace.as(greta(), drafts::open)).extracting(DraftLine::id).doesNotContain(draft);
    }

    private UUID begun() {
        return trace.as(greta(), () -> drafts.begin(MODEL));
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
