package org.fairlight.feedback.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Reply;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyHints;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** The reply as the person will read it, and the second reader's answer. */
@SpringComponent
@Scope("prototype")
class ReplyCheckDesk extends FieldsDeskForm<ReplyCheck> {

    private final transient Replies replies;
    private final transient ReplyHints hints;
    private final Div own = new Div();
    private final Article letter = new Article();
    private final HintList advice = new HintList();
    private final RadioButtonGroup<ReplyVerdict> verdict = new RadioButtonGroup<>("Can it be sent?");
    private final TextArea wish = new TextArea("What would you like changed?");

    ReplyCheckDesk(Replies replies, ReplyHints hints) {
        this.replies = replies;
        this.hints = hints;
        letter.addClassName("fl-letter-preview");
        letter.getElement().setAttribute("aria-label", "The reply as the person will read it");
        verdict.setItems(ReplyVerdict.values());
        verdict.setItemLabelGenerator(ReplyVerdict::title);
        verdict.addValueChangeListener(change -> askWhat());
        wish.setHelperText("The writer reads this. Say what would help, as you would to a colleague beside you.");
        wish.setMinRows(3);
        Paragraph help = new Paragraph("Read it beside the story. Does it answer what the person said? "
                + "Could anybody be recognised? Is it kind and plain?");
        help.addClassName("fl-hint");
        getContent().addClassName("fl-fields");
        getContent().add(own, help, letter, advice, named("verdict", verdict), named("wish", wish));
        askWhat();
    }

    @Override
    public Form form() {
        return Form.APPROVE_REPLY;
    }

    @Override
    public void show(TaskInHand task, ReplyCheck answers) {
        letter.removeAll();
        own.removeAll();
        replies.inHand(task.caseId()).ifPresent(this::read);
        if (replies.isOwn(task.caseId())) {
            own.add(Notice.warn(
                    "You wrote this reply yourself, so somebody else has to check it. Please hand it back."));
        }
        verdict.setValue(answers.verdict());
        wish.setValue(answers.wish() == null ? "" : answers.wish());
    }

    @Override
    public ReplyCheck read() {
        return new ReplyCheck(verdict.getValue(), wish.getValue());
    }

    @Override
    public String mainAction() {
        return "Finish the check";
    }

    private void read(Reply reply) {
        part("You said", reply.youSaid());
        part("We learned", reply.weLearned());
        part("We did", reply.weDid());
        advice.show(hints.of(String.join("\n", reply.youSaid(), reply.weLearned(), reply.weDid())));
    }

    private void part(String heading, String words) {
        letter.add(new H2(heading));
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(letter::add);
    }

    private void askWhat() {
        wish.setVisible(verdict.getValue() == ReplyVerdict.ASK_FOR_CHANGE);
    }
}
