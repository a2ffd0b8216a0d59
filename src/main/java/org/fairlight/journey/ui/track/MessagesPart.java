package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.TrackingStage;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;

/** Messages both ways, and a box to write one. */
class MessagesPart extends Div {

    private final OrderedList list = new OrderedList();
    private final Div answer = new Div();
    private final Div form = new Div();
    private final TextArea box = new TextArea("Add something, or ask us");
    private final Checkbox unsafe = new Checkbox("I am worried that somebody may not be safe");
    private final DraftKeeper keeper;
    private transient BiConsumer<String, Boolean> onWritten = (words, worried) -> {};
    private int shown = -1;

    /** @param keptAs names what is typed and not sent yet, on the person's device */
    MessagesPart(String keptAs) {
        keeper = new DraftKeeper(keptAs, box, unsafe);
        keeper.keep("words", box);
        keeper.keep("unsafe", unsafe, ticked -> Boolean.toString(ticked), Boolean::valueOf);
        list.addClassName("fl-track-messages");
        list.getElement().setAttribute("aria-label", "Messages, oldest first");
        box.setMaxLength(Conversation.MOST_CHARACTERS);
        box.setWidthFull();
        unsafe.setHelperText(
                "If you tick this, a guardian (somebody here who looks after people’s safety) will read this message, whatever"
                        + " your choices are.");
        Button send = new Button("Send message", click -> send());
        Div actions = new Div(send);
        actions.addClassName("fl-actions");
        form.add(Notice.info("If somebody is in danger now, call 999. Nobody reads this at once."), keeper, actions);
        form.addClassName("fl-screen-only");
        add(new H2("Messages"), list, answer, form);
    }

    /** @param listener takes the words, and whether they are worried that somebody may not be safe */
    void whenWritten(BiConsumer<String, Boolean> listener) {
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
        box.setHelperText(whoReads(story.stage()));
        if (!story.stage().isOpen()) {
            answer.add(
                    new Paragraph("Nobody works with this story any more. To tell us more, you can share a new one."));
        } else if (sent) {
            String guardian = unsafe.getValue() ? " A guardian will read it too." : "";
            answer.add(Notice.good("Your message was added. " + whoReads(story.stage()) + guardian)
                    .announced());
            box.clear();
            unsafe.clear();
            keeper.clear();
        } else if (count == 0) {
            answer.add(new Paragraph("Nobody has written yet. If you think of something more, you can add it here."));
        }
        shown = count;
    }

    /** The person leaves; whoever comes after them finds nothing they typed. */
    void forget() {
        keeper.clear();
    }

    private void send() {
        boolean empty = box.getValue().isBlank();
        box.setInvalid(empty);
        box.setErrorMessage(empty ? "Write a few words first." : "");
        if (!empty) {
            onWritten.accept(box.getValue(), unsafe.getValue());
        }
    }

    private static String whoReads(TrackingStage stage) {
        return switch (stage) {
            case WAITING_FOR_YOU ->
                "The people who work with stories read it once you say yes to “%s”."
                        .formatted(Purpose.HANDLE_AND_REPLY.title());
            case REPLIED, ON_ITS_WAY -> "A privacy steward reads it, with names hidden.";
            default -> "Whoever has your story reads it, with names hidden.";
        };
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
