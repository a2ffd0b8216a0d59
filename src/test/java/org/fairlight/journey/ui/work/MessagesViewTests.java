package org.fairlight.journey.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.WaitingMessage;
import org.fairlight.journey.WaitingMessages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class MessagesViewTests extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    Tracking tracking;

    @Autowired
    WaitingMessages messages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStewardReadsWhatCameAndTakesItOffTheList() {
        UUID story = withMessageThatWaits("I still bleed and nobody rings me back");
        trace.signIn(trace.person("Edda"));

        UI.getCurrent().navigate("messages/" + story);
        assertThat(page()).contains("I still bleed and nobody rings me back", "Pass something to the guardian");
        test($(Button.class).withText("I have read it").single()).click();

        assertThat(page()).contains("It is off the list");
        assertThat(messages.open()).extracting(WaitingMessage::feedbackId).doesNotContain(story);
    }

    private UUID withMessageThatWaits(String words) {
        Receipt receipt = trace.share(new Story("We waited long", null, "Say how long"), Traces.EVERYTHING);
        tracking.addMessage(receipt.code(), words);
        jdbc.sql("insert into message_waiting (feedback_id, since) values (:id, now())")
                .param("id", receipt.feedbackId())
                .update();
        return receipt.feedbackId();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
