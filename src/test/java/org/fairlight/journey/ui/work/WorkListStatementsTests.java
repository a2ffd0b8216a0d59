package org.fairlight.journey.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Statements;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of the work list asks the database as often for many stories as for one. */
@FairlightTest
class WorkListStatementsTests extends SpringBrowserlessTest {

    private static final int MANY = 20;
    private static final int COUNTS_PAGE_AND_BELL = 3;

    @Autowired
    Traces trace;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    private final String word = "lantern" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void signIn() {
        trace.signIn(trace.person("Asha"));
    }

    /** So that they stand in no other test's way at the top of a list. */
    @AfterEach
    void putBehindAllOthers() {
        jdbc.sql("update work_item set assignee = null, due_at = now() + interval '1 year' where headline like :words")
                .param("words", "%" + word + "%")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab=unassigned",
                "tab=unassigned&order=due-first",
                "tab=unassigned&kind=concern&task=clinician-review",
                "tab=mine",
                "tab=my-teams",
                "tab=due-soon&order=newest"
            })
    void aPageAsksTheDatabaseAsOftenForManyStoriesAsForOne(String view) {
        boolean claimed = view.startsWith("tab=m");
        shared(claimed);
        open(view);

        List<String> forOne = Statements.during(() -> open(view));
        assertThat(rows()).isEqualTo(1);
        for (int i = 0; i < MANY; i++) {
            shared(claimed);
        }
        List<String> forMany = Statements.during(() -> open(view));

        assertThat(forMany).hasSize(COUNTS_PAGE_AND_BELL).hasSameSizeAs(forOne);
        assertThat(rows()).isEqualTo(1 + MANY);
    }

    private void shared(boolean claimed) {
        Story story = new Story("The " + word + " was out", null, "A " + word + " that works");
        UUID id = trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Traces.EVERYTHING)
                        .about(trace.team("Maternity").id(), null))
                .feedbackId();
        if (claimed) {
            tasks.claim(trace.task(id, Form.CLINICIAN_REVIEW));
        }
        dueNow();
    }

    private void dueNow() {
        jdbc.sql("update work_item set due_at = now() where headline like :words")
                .param("words", "%" + word + "%")
                .update();
    }

    private void open(String view) {
        UI.getCurrent().navigate(WorkQuery.ROUTE, QueryParameters.fromString(view));
        TextField search = $(TextField.class).single();
        if (search.isEmpty()) {
            test(search).setValue(word);
        }
    }

    private int rows() {
        return $(WorkRow.class).all().size();
    }
}
