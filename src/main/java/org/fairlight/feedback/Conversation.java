package org.fairlight.feedback;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages both ways between the person and the people who work with their story. */
@Service
@Transactional
public class Conversation {

    /** The most characters one message may have. */
    public static final int MOST_CHARACTERS = 5_000;

    private final ConversationMessages messages;
    private final StoryMasking masking;
    private final Timelines timelines;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            ConversationMessages messages,
            StoryMasking masking,
            Timelines timelines,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.masking = masking;
        this.timelines = timelines;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ConversationMessage> of(UUID feedbackId) {
        return messages.findByFeedbackIdOrderByAt(feedbackId);
    }

    /**
     * The person adds something; the caller has checked their receipt.
     *
     * @throws UnfinishedAnswers when there are no words, or too many
     */
    public void fromPerson(UUID feedbackId, String words) {
        check(words);
        messages.save(
                new ConversationMessage(feedbackId, clock.instant(), null, words.strip(), masking.mask(words.strip())));
        timelines.note(feedbackId, Happening.NEW_INFORMATION);
        events.publishEvent(new PersonWrote(feedbackId));
    }

    /**
     * Somebody who works with the story asks or tells the person something.
     *
     * @throws UnfinishedAnswers as {@link #fromPerson}
     */
    public void fromStaff(UUID feedbackId, String words) {
        check(words);
        SignedIn author = user.require(Right.WRITE_TO_PERSON);
        Role role = Right.WRITE_TO_PERSON.roles().stream()
                .filter(author::is)
                .findFirst()
                .orElseThrow();
        messages.save(new ConversationMessage(feedbackId, clock.instant(), role, words.strip(), words.strip()));
        timelines.note(feedbackId, Happening.MESSAGE_FROM_US);
        events.publishEvent(new WeWrote(feedbackId));
    }

    private static void check(String words) {
        UnfinishedAnswers.check()
                .that(!words.isBlank(), "words", "Write a few words first.")
                .fits(words, MOST_CHARACTERS, "words")
                .done();
    }
}
