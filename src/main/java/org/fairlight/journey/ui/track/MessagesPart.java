package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** Messages both ways, and a box to write one. */
class MessagesPart extends Div {

    private final OrderedList list = new OrderedList();
    private final Div answer = new Div();
    private final Div form = new Div();
    private final TextArea box = new TextArea("Add something, or ask us");
    private transient Consumer<String> onWritten = words -> {};
    private int shown = -1;

    MessagesPart() {
        list.addClassName("fl-track-messages");
        list.getElement().setAttribute("aria-label", "Messages, oldest first");
        box.setMaxLength(Conversation.MOST_CHARACTERS);
        box.setWidthFull();
        box.setHelperText("Whoever has your story reads it, with names hidden.");
        Button send = new Button("Send message", click -> send());
        Div actions = new Div(send);
        actions.addClassName("fl-actions");
        form.add(box, actions);
        form.addClassName("fl-screen-only");
        add(new H2("Messages"), list, answer, form);
    }

    void whenWritten(Consumer<String> listener) {
        onWritten = listener;
    }

    void show(TrackedStory story, PlainDates dates) {
        int count = story.conversation().size();
        boolean sent = shown >= 0 && count > shown;
        list.removeAll();
        story.conversation().forEach(message -> list.add(item(message, dates)));
        list.setVisible(count > 0);
        answer.removeAll();
        form.setVisible(story.stage().isOpen());
        if (!story.stage().isOpen()) {
            answer.add(
                    new Paragraph("Nobody works with this story any more. To tell us more, you can share a new one."));
        } else if (sent) {
            box.clear();
            answer.add(Notice.good("Your message was added. Whoever has your story will see it.")
                    .announced());
        } else if (count == 0) {
            answer.add(new Paragraph("Nobody has written yet. If you think of something more, you can add it here."));
        }
        shown = count;
    }

    private void send() {
        boolean empty = box.getValue().isBlank();
        box.setInvalid(empty);
        box.setErrorMessage(empty ? "Write a few words first." : "");
        if (!empty) {
            onWritten.accept(box.getValue());
        }
    }

    private static ListItem item(ConversationMessage message, PlainDates dates) {
        String who = message.authorRole() == null ? "You" : message.authorRole().title();
        Span head = new Span("%s · %s, %s".formatted(who, dates.day(message.at()), dates.time(message.at())));
        head.addClassName("fl-track-message-head");
        ListItem item = new ListItem(head);
        item.getElement().setAttribute("data-from", message.isFromPerson() ? "person" : "us");
        message.words()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(item::add);
        return item;
    }
}
