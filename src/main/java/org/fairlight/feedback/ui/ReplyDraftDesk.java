package org.fairlight.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Reply;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyHints;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Writing the reply, with advice that comes while one writes. */
@SpringComponent
@Scope("prototype")
class ReplyDraftDesk extends FieldsDeskForm<ReplyDraft> {

    private final transient Replies replies;
    private final transient ReplyHints hints;
    private final Div advice = new Div();
    private final TextArea said =
            part("You said", "What the person told us, in your words. They see that we listened.");
    private final TextArea learned = part("We learned", "What we understand now and did not before.");
    private final TextArea did = part("We did", "What has changed, or will. If nothing could change, say so and why.");

    ReplyDraftDesk(Replies replies, ReplyHints hints) {
        this.replies = replies;
        this.hints = hints;
        Paragraph help = new Paragraph("Write as you would speak to them: “you” and “we”, short sentences, "
                + "sorry where sorry is due. Nobody is named. Somebody else reads it before it is sent.");
        help.addClassName("fl-hint");
        getContent().addClassName("fl-fields");
        getContent().add(advice, help);
        add("youSaid", said);
        add("weLearned", learned);
        add("weDid", did);
    }

    @Override
    public Form form() {
        return Form.DRAFT_REPLY;
    }

    @Override
    public void show(TaskInHand task, ReplyDraft answers) {
        advice.removeAll();
        replies.inHand(task.caseId()).map(Reply::advice).ifPresent(this::ask);
        said.setValue(orEmpty(answers.youSaid()));
        learned.setValue(orEmpty(answers.weLearned()));
        did.setValue(orEmpty(answers.weDid()));
    }

    @Override
    public ReplyDraft read() {
        return new ReplyDraft(said.getValue(), learned.getValue(), did.getValue());
    }

    @Override
    public String mainAction() {
        return "Pass it on to be checked";
    }

    private void add(String name, TextArea field) {
        HintList list = new HintList();
        field.addValueChangeListener(change -> list.show(hints.of(change.getValue())));
        list.show(hints.of(""));
        getContent().add(named(name, field), list);
    }

    private void ask(String wish) {
        Paragraph who = new Paragraph("The second reader asks for a change:");
        advice.add(new Notice(Notice.Tone.WARN, who, new Paragraph(wish)).announced());
    }

    private static TextArea part(String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setMinRows(4);
        field.setMaxRows(14);
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
