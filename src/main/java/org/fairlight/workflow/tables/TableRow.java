package org.fairlight.workflow.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param questions one cell for each question, as it stands in the model; empty for anything
 * @param answers one cell for each answer
 * @param why the sentence beside it, may be empty
 */
public record TableRow(String id, List<String> questions, List<String> answers, String why) {

    public TableRow {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
    }
}
