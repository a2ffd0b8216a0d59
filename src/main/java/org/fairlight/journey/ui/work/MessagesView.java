package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.fairlight.journey.WaitingMessage;
import org.fairlight.journey.WaitingMessages;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.jspecify.annotations.Nullable;

/** What people wrote while nobody had a task of their story, for a privacy steward to read and answer. */
@Route(MessagesView.ROUTE)
@Menu(title = "Messages", order = 41)
@RolesAllowed("PRIVACY_STEWARD")
class MessagesView extends WorkListPage implements HasUrlParameter<String> {

    static final String ROUTE = "messages";

    private final transient WaitingMessages messages;
    private final transient StoryPanels stories;
    private final transient Clocks clocks;

    MessagesView(WaitingMessages messages, StoryPanels stories, Clocks clocks) {
        super("Messages nobody has read yet");
        this.messages = messages;
        this.stories = stories;
        this.clocks = clocks;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        List<WaitingMessage> open = messages.open();
        setRows(
                open.stream().map(message -> row(message, chosen)).toList(),
                new EmptyState(
                        "Nothing waits for you",
                        "When somebody adds to a story that nobody works with just now, it is shown here."));
        setDetail();
        open.stream()
                .map(WaitingMessage::feedbackId)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .ifPresent(this::show);
    }

    private WorkRow row(WaitingMessage message, @Nullable String chosen) {
        String when = "Written " + new PlainDates(clocks.now()).dayAndDistance(message.since());
        WorkRow row = new WorkRow(message.headline(), ROUTE + "/" + message.feedbackId(), new Span(when));
        row.setCurrent(message.feedbackId().toString().equals(chosen));
        return row;
    }

    private void show(UUID feedbackId) {
        Button read = new Button("I have read it", click -> wasRead(feedbackId));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        setDetail(new H2("Read what they added"), stories.story(feedbackId), read);
    }

    private void wasRead(UUID feedbackId) {
        messages.wereRead(feedbackId);
        UI.getCurrent().navigate(MessagesView.class);
        setDetail(Notice.good("Thank you. It is off the list.").announced());
    }
}
