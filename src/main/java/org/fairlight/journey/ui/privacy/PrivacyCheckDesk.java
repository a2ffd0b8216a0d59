package org.fairlight.journey.ui.privacy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.PrivacyAnswers;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** The privacy steward's check: words to mend, other people in photos and films, and one tick at the end. */
@SpringComponent
@Scope("prototype")
class PrivacyCheckDesk extends FieldsDeskForm<PrivacyAnswers> {

    private final transient Stories stories;
    private final MaskedWords words = new MaskedWords();
    private final Div files = new Div();
    private final List<OtherPeopleRow> rows = new ArrayList<>();
    private final Checkbox right = new Checkbox("Everything is hidden that should be");

    PrivacyCheckDesk(Stories stories) {
        this.stories = stories;
        named("happened", words.happened());
        named("good", words.good());
        named("better", words.better());
        getContent().addClassName("fl-fields");
        getContent().add(new H2("Names and numbers"), words, files, named("maskingRight", right));
    }

    @Override
    public Form form() {
        return Form.PRIVACY_CHECK;
    }

    @Override
    public void show(TaskInHand task, PrivacyAnswers answers) {
        Story masked = new Story(answers.happened(), answers.good(), answers.better());
        words.show(masked, reason -> stories.original(task.caseId(), reason));
        right.setValue(answers.maskingRight());
        files.removeAll();
        rows.clear();
        answers.files().forEach(this::add);
        if (!rows.isEmpty()) {
            files.addComponentAsFirst(new H2("Other people"));
        }
    }

    @Override
    public PrivacyAnswers read() {
        Story masked = words.read();
        return new PrivacyAnswers(
                masked.happened(),
                masked.good(),
                masked.better(),
                right.getValue(),
                rows.stream().map(OtherPeopleRow::read).toList());
    }

    @Override
    public String mainAction() {
        return "Let it go on";
    }

    private void add(PrivacyAnswers.OtherPeople file) {
        OtherPeopleRow row = new OtherPeopleRow(file, rows.size() + 1);
        named("file-" + file.fileId(), row.who());
        named("agreed-" + file.fileId(), row.agreed());
        rows.add(row);
        files.add(row);
    }
}
