package org.fairlight.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.CaseFiles;
import org.fairlight.review.AppreciationAnswers;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Plain thanks: what made it possible, and the words the team reads. */
@SpringComponent
@Scope("prototype")
class AppreciationDesk extends FieldsDeskForm<AppreciationAnswers> {

    private static final String TEAM_READS =
            "The whole team reads this. Thanks belong to a team; nobody is counted or ranked.";
    private static final String KEPT =
            "The person has not said that the team may see it, so the words are kept and not "
                    + "passed on. What can be learned still counts.";

    private final transient CaseFiles files;
    private final Paragraph fate = new Paragraph(TEAM_READS);
    private final TextArea recreate = area("recreate", "What made this possible, and how could it be re-created?", 3);
    private final TextArea point = area("point", "One thing to learn from it (optional)", 2);
    private final TextArea thanks = area("thanks", "The words to pass on", 3);

    AppreciationDesk(CaseFiles files) {
        this.files = files;
        recreate.setHelperText("Ask the team if you can: what was in place that day that is not always there?");
        point.setHelperText("If you leave this empty, your answer above is kept as the learning.");
        fate.addClassName("fl-hint");
        getContent().addClassName("fl-fields");
        getContent().add(recreate, point, thanks, fate);
    }

    @Override
    public Form form() {
        return Form.SHARE_APPRECIATION;
    }

    @Override
    public void show(TaskInHand task, AppreciationAnswers answers) {
        fate.setText(files.allows(task.caseId(), Purpose.TEAM_MAY_SEE) ? TEAM_READS : KEPT);
        recreate.setValue(words(answers.recreate()));
        point.setValue(words(answers.point()));
        thanks.setValue(words(answers.thanks()));
    }

    @Override
    public AppreciationAnswers read() {
        return new AppreciationAnswers(recreate.getValue(), point.getValue(), thanks.getValue());
    }

    @Override
    public String mainAction() {
        return "Pass the thanks on";
    }

    private TextArea area(String name, String label, int rows) {
        TextArea field = new TextArea(label);
        field.setMinRows(rows);
        return named(name, field);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
