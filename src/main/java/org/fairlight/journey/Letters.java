package org.fairlight.journey;

import java.util.UUID;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.NewsByEmail;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Timelines;
import org.fairlight.feedback.WeWrote;
import org.fairlight.notify.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes to the person by e-mail, if they wished it: that there is something to read, never what it says. */
@Service
@Transactional
public class Letters {

    private static final String SUBJECT = "There is an update to what you shared";

    private static final String STOP = """

            If you want no more e-mails, you can switch them off on that page.
            """;

    private final Stories stories;
    private final Timelines timelines;
    private final Outbox outbox;
    private final String page;

    Letters(Stories stories, Timelines timelines, Outbox outbox, @Value("${fairlight.address}") String address) {
        this.stories = stories;
        this.timelines = timelines;
        this.outbox = outbox;
        this.page = address.isBlank()
                ? "the tracking page"
                : "the tracking page, %s/track,".formatted(address.strip().replaceFirst("/+$", ""));
    }

    /** Says thank you. */
    public void thank(UUID feedbackId) {
        timelines.note(feedbackId, Happening.THANKED);
        send(feedbackId, "Thank you for sharing your story", """
                Thank you for sharing your story with us.

                Open %s with your receipt code to see where it is and what happens next. \
                For your safety this e-mail does not hold the code or anything you wrote.
                """.formatted(page));
    }

    @EventListener
    void tellOfUpdate(WeWrote news) {
        send(news.feedbackId(), SUBJECT, """
                There is something new for you to read.

                Open %s with your receipt code. \
                For your safety this e-mail does not hold the code or anything that was written.
                """.formatted(page));
    }

    private void send(UUID feedbackId, String subject, String body) {
        if (stories.newsByEmail(feedbackId) == NewsByEmail.WANTED) {
            stories.contactForSending(feedbackId)
                    .map(ContactDetails::email)
                    .ifPresent(address -> outbox.put(feedbackId, address, subject, body + STOP));
        }
    }
}
