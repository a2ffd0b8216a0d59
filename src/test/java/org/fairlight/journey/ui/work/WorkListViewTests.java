package org.fairlight.journey.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.TakeOver;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkOrder;
import org.fairlight.journey.WorkRow;
import org.fairlight.journey.WorkTab;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class WorkListViewTests extends SpringBrowserlessTest {

    private static final String LONG_PRAISE = "The %s was warm and everybody on the ward took the time to explain each"
            + " step to us in words that my mother could follow, which made a long night feel much shorter than it was";

    @Autowired
    Traces trace;

    @Autowired
    WorkLists lists;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    private final String word = "kettle" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void signIn() {
        trace.signIn(trace.person("Asha"));
    }

    @Test
    void eachTabSaysHowManyItHolds() {
        shared(concern());
        int waiting = lists.counts().get(WorkTab.UNASSIGNED);

        open("tab=unassigned");

        assertThat(count("Unassigned")).isEqualTo(Integer.toString(waiting));
        shared(concern());
        open("tab=unassigned");
        assertThat(count("Unassigned")).isEqualTo(Integer.toString(waiting + 1));
    }

    @Test
    void theAddressKeepsTheFilter() {
        shared(concern());
        shared(praise());

        open("tab=unassigned");
        search(word);
        assertThat(rows()).hasSize(2);
        open("tab=unassigned&kind=praise");

        assertThat(rows()).singleElement().asString().contains("Praise");
        WorkQuery read = WorkQuery.of(QueryParameters.fromString("tab=mine&kind=praise&order=newest"));
        assertThat(WorkQuery.of(QueryParameters.fromString(read.address().substring("work?".length()))))
                .isEqualTo(read);
    }

    @Test
    void whatIsSearchedForNeverStandsInAnAddress() {
        shared(concern());
        shared(praise());
        open("tab=unassigned&order=newest");
        search(word);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("order=newest")
                .doesNotContain(word);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .as("links to tabs, rows and pages")
                .noneMatch(address -> address.contains(word));

        open("tab=unassigned&words=" + word.substring(1));
        assertThat($(TextField.class).single().getValue())
                .as("an address with words is not followed")
                .isEqualTo(word);
        search("");
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aWordThatFitsNothingIsSaidSo() {
        open("tab=unassigned");
        search("nothing-at-all-" + word);

        assertThat(page()).contains("Nothing fits");
    }

    @Test
    void aTaskIsTakenAndHandedBack() {
        String task = trace.task(shared(concern()), Form.CLINICIAN_REVIEW);
        open("tab=unassigned&open=" + task);

        press("Take it");
        assertThat(count(WorkTab.MINE)).isEqualTo(1);
        assertThat(count(WorkTab.UNASSIGNED)).isZero();
        open("tab=mine&open=" + task);
        press("Hand it back");

        assertThat(count(WorkTab.MINE)).isZero();
        assertThat(count(WorkTab.UNASSIGNED)).isEqualTo(1);
    }

    @Test
    void whatAColleagueHoldsIsTakenOverForAReason() {
        UUID story = shared(concern().about(trace.team("Ward care").id(), null));
        String task = trace.task(story, Form.CLINICIAN_REVIEW);
        trace.as(trace.person("Bram"), () -> tasks.claim(task));
        signIn();
        open("tab=with-colleagues");
        search(word);
        open("tab=with-colleagues&open=" + task);
        assertThat(rows()).singleElement().asString().contains("with Bram");

        press("Take over");
        press("Take over now");
        assertThat(reasons().isInvalid()).as("a reason is asked for").isTrue();
        assertThat(count(WorkTab.WITH_COLLEAGUES)).isEqualTo(1);
        test(reasons()).selectItem("They are away");
        press("Take over now");

        assertThat(count(WorkTab.WITH_COLLEAGUES)).isZero();
        assertThat(count(WorkTab.MINE)).isEqualTo(1);
        assertThat(page()).doesNotContain("A colleague has taken this");
    }

    @Test
    void praiseIsNotStarvedByConcernsThatAreDueEarlier() {
        IntStream.range(0, 30).forEach(i -> shared(concern()));
        jdbc.sql("update work_item set due_at = due_at - interval '9 days' where headline like :words")
                .param("words", "%" + word + "%")
                .update();
        IntStream.range(0, 3).forEach(i -> shared(praise()));

        List<WorkRow> page = lists.page(filter(WorkTab.UNASSIGNED), 0, 30);

        assertThat(page).hasSize(30);
        List<Integer> praised = IntStream.range(0, page.size())
                .filter(i -> page.get(i).kind() == Kind.PRAISE)
                .boxed()
                .toList();
        assertThat(praised).hasSize(3).allMatch(position -> position < 6);
        for (int turn = 0; turn < 3; turn++) {
            assertThat(praised.get(turn)).isBetween(2 * turn, 2 * turn + 1);
        }
    }

    @Test
    void aClinicianDoesNotSeeWhatIsAboutTheirOwnTeam() {
        shared(concern().about(trace.team("Emergency department").id(), null));
        assertThat(count(WorkTab.UNASSIGNED)).isZero();

        trace.signIn(trace.person("Bram"));
        assertThat(count(WorkTab.UNASSIGNED)).isEqualTo(1);
    }

    private Submission concern() {
        return submission(new Story("The " + word + " was cold", null, "A " + word + " that works"));
    }

    private Submission praise() {
        return submission(new Story(null, LONG_PRAISE.formatted(word), null));
    }

    private Submission submission(Story story) {
        return Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Traces.EVERYTHING)
                .about(trace.team("Maternity").id(), null);
    }

    private UUID shared(Submission submission) {
        return trace.share(submission).feedbackId();
    }

    private WorkFilter filter(WorkTab tab) {
        return new WorkFilter(tab, WorkOrder.FAIR, null, null, word);
    }

    private int count(WorkTab tab) {
        return lists.count(filter(tab));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("work", QueryParameters.fromString(query));
    }

    private void search(String words) {
        test($(TextField.class).single()).setValue(words);
    }

    private List<String> rows() {
        return $(org.fairlight.shared.ui.WorkRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String count(String title) {
        return $(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("fl-tab"))
                .filter(link -> link.getText().startsWith(title))
                .map(link -> link.getElement().getAttribute("data-count"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<TakeOver> reasons() {
        return $(RadioButtonGroup.class).single();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
