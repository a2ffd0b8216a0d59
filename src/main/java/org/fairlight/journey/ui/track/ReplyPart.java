package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.feedback.Reply;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** "You said, we learned, we did", and whether the person felt heard. */
class ReplyPart extends Div {

    private transient Consumer<FeltHeard> onHeard = answer -> {};

    void whenHeard(Consumer<FeltHeard> listener) {
        onHeard = listener;
    }

    void show(TrackedStory story, PlainDates dates) {
        removeAll();
        setVisible(story.reply() != null);
        if (story.reply() != null) {
            show(story.reply(), dates);
        }
    }

    private void show(Reply reply, PlainDates dates) {
        add(new H2("You said · we learned · we did"));
        part("You said", reply.youSaid());
        part("We learned", reply.weLearned());
        part("We did", reply.weDid());
        if (reply.sentAt() != null) {
            Paragraph sent = new Paragraph("Sent to you on " + dates.day(reply.sentAt()) + ".");
            sent.addClassName("fl-signature");
            add(sent);
        }
        if (reply.feltHeard() == null) {
            ask();
        } else {
            add(Notice.good("You told us whether you felt heard: %s. Thank you, it helps us to listen better."
                            .formatted(reply.feltHeard().title().toLowerCase(Locale.ROOT)))
                    .announced());
        }
    }

    private void part(String title, String words) {
        Div text = new Div();
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(text::add);
        add(new H3(title), text);
    }

    private void ask() {
        Div answers = new Div();
        answers.addClassName("fl-actions");
        answers.getElement().setAttribute("role", "group").setAttribute("aria-label", "Did you feel heard?");
        Arrays.stream(FeltHeard.values())
                .map(answer -> new Button(answer.title(), click -> onHeard.accept(answer)))
                .forEach(answers::add);
        Div question = new Div(new H3("Did you feel heard?"), answers);
        question.addClassName("fl-screen-only");
        add(question);
    }
}
