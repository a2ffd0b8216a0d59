package org.fairlight.reflection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningSource;
import org.fairlight.feedback.ReplyHints;
import org.fairlight.feedback.Timelines;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what a discussion brought; it begins with what is on the board. */
@Service
@Transactional
class DiscussionRecordForm implements TaskForm<DiscussionRecord> {

    private final DiscussionRecords discussions;
    private final BoardNotes notes;
    private final Learning learning;
    private final ReplyHints hints;
    private final Timelines timelines;

    DiscussionRecordForm(
            DiscussionRecords discussions, BoardNotes notes, Learning learning, ReplyHints hints, Timelines timelines) {
        this.discussions = discussions;
        this.notes = notes;
        this.learning = learning;
        this.hints = hints;
        this.timelines = timelines;
    }

    @Override
    public Form form() {
        return Form.RECORD_DISCUSSION;
    }

    @Override
    public Class<DiscussionRecord> answersType() {
        return DiscussionRecord.class;
    }

    @Override
    public DiscussionRecord begin(TaskInHand task) {
        List<BoardNote> board =
                notes.findByDiscussionIdOrderByWrittenAt(planned(task).id());
        return new DiscussionRecord(
                of(board, BoardQuestion.EXPECTED),
                of(board, BoardQuestion.HAPPENED),
                of(board, BoardQuestion.DIFFERENCE),
                "",
                board.stream()
                        .filter(note -> note.question() == BoardQuestion.LEARNED)
                        .map(BoardNote::text)
                        .toList(),
                null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, DiscussionRecord told) {
        UnfinishedAnswers.check()
                .that(!told.learning().isEmpty(), "points", "Write down one thing that was learned.")
                .that(
                        told.learning().stream().noneMatch(hints::seemsToName),
                        "points",
                        "There seems to be a name or a number in a learning point. Say it as a role.")
                .that(told.next() != null, "next", "Choose what should happen next.")
                .done();
        planned(task).held(told);
        told.learning().forEach(point -> learning.learned(task.caseId(), LearningSource.DISCUSSION, point));
        timelines.note(task.caseId(), Happening.DISCUSSED);
        return Map.of(Variable.NEXT_STEP, told.next());
    }

    private Discussion planned(TaskInHand task) {
        return discussions.findByFeedbackIdAndState(task.caseId(), DiscussionState.PLANNED).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No discussion is planned"));
    }

    private static String of(List<BoardNote> board, BoardQuestion question) {
        return board.stream()
                .filter(note -> note.question() == question)
                .map(BoardNote::text)
                .collect(Collectors.joining("\n"));
    }
}
