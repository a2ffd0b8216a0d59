package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.workflow.UnfinishedAnswers;

/** What the person and we wrote to each other, and a field to ask them something. */
class ConversationPart extends Composite<Div> {

    private final OrderedList list = new OrderedList();
    private final TextArea words = new TextArea("Ask or tell the person something");
    private final DraftKeeper keeper;
    private final PlainDates dates;

    /** @param keptAs names what is typed and not sent yet, on this device */
    ConversationPart(
            String keptAs,
            List<ConversationMessage> sofar,
            PlainDates dates,
            Function<String, List<ConversationMessage>> send) {
        this.dates = dates;
        keeper = new DraftKeeper(keptAs, words);
        keeper.keep("words", words);
        list.addClassName("fl-conversation");
        words.setHelperText("They read it on their page. Your name is not shown, only your role.");
        words.setMaxLength(Conversation.MOST_CHARACTERS);
        words.setWidthFull();
        Button button = new Button("Send to the person", click -> send(send));
        Details details = new Details("Messages with the person (%d)".formatted(sofar.size()), list, keeper, button);
        details.setOpened(!sofar.isEmpty());
        getContent().add(details);
        show(sofar);
    }

    private void send(Function<String, List<ConversationMessage>> send) {
        try {
            show(send.apply(words.getValue()));
            words.clear();
            words.setInvalid(false);
            keeper.clear();
        } catch (UnfinishedAnswers unfinished) {
            words.setErrorMessage(String.join(" ", unfinished.problems().values()));
            words.setInvalid(true);
        }
    }

    private void show(List<ConversationMessage> messages) {
        list.removeAll();
        list.setVisible(!messages.isEmpty());
        messages.forEach(message -> list.add(item(message)));
    }

    private ListItem item(ConversationMessage message) {
        Role author = message.authorRole();
        Span who =
                new Span((author == null ? "The person" : author.title()) + ", " + dates.dayAndDistance(message.at()));
        who.addClassName("fl-hint");
        return new ListItem(who, new Paragraph(message.masked()));
    }
}
