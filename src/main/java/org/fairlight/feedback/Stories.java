package org.fairlight.feedback;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.audit.Reason;
import org.fairlight.notify.Outbox;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what of a story: staff the masked words, a privacy steward the original, nobody a sealed one. */
@Service
@Transactional
public class Stories {

    private final Feedbacks feedbacks;
    private final OriginalStories originals;
    private final MaskedStories maskeds;
    private final Contacts contacts;
    private final EntityManager entities;
    private final StoryMasking masking;
    private final CurrentUser user;
    private final Audit audit;
    private final Timelines timelines;
    private final Outbox outbox;
    private final Clock clock;

    Stories(
            Feedbacks feedbacks,
            OriginalStories originals,
            MaskedStories maskeds,
            Contacts contacts,
            EntityManager entities,
            StoryMasking masking,
            CurrentUser user,
            Audit audit,
            Timelines timelines,
            Outbox outbox,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.originals = originals;
        this.maskeds = maskeds;
        this.contacts = contacts;
        this.entities = entities;
        this.masking = masking;
        this.user = user;
        this.audit = audit;
        this.timelines = timelines;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<Feedback> find(UUID feedbackId) {
        return feedbacks.findById(feedbackId);
    }

    /** The masked words, for whoever works with stories; refused once the story is sealed. */
    public Story masked(UUID feedbackId) {
        user.require(Right.READ_STORY);
        notSealed(feedbackId);
        return maskeds.findById(feedbackId).orElseThrow().story();
    }

    /** Roughly when it happened, masked; nothing where nobody said it or the masking was in doubt. */
    public Optional<String> maskedWhen(UUID feedbackId) {
        user.require(Right.READ_STORY);
        notSealed(feedbackId);
        return maskeds.findById(feedbackId).map(MaskedStory::when);
    }

    /** The words as they came: a privacy steward only, and each look is on the trail. */
    @Door(Right.READ_ORIGINAL)
    public Story original(@OfStory UUID feedbackId, Reason why) {
        audit.record(Deed.ORIGINAL_READ, feedbackId, why);
        return originals.findById(feedbackId).orElseThrow().story();
    }

    /** The words as they came, for a second look that {@code journey.secondlook} found agreed on; the look is on the trail. */
    public Story originalAgreedOn(UUID feedbackId) {
        user.require(Right.TAKE_SECOND_LOOK);
        notSealed(feedbackId);
        audit.record(Deed.ORIGINAL_READ, feedbackId, Reason.SECOND_LOOK);
        return originals.findById(feedbackId).orElseThrow().story();
    }

    /**
     * The words as they came, for a guardian who keeps somebody safe. The journey's trail says nothing of it: the caller
     * keeps the look and its reason in the guardian's own store.
     */
    @Door(Right.READ_ORIGINAL_TO_GUARD)
    public Story originalForGuardian(@OfStory UUID feedbackId) {
        return originals.findById(feedbackId).orElseThrow().story();
    }

    /** How a guardian reaches the person; kept by the caller like {@link #originalForGuardian}. */
    @Door(Right.READ_CONTACT_TO_GUARD)
    public Optional<ContactDetails> contactForGuardian(@OfStory UUID feedbackId) {
        return contacts.findById(feedbackId).map(Contact::details);
    }

    /** The words as they came, for the person who holds the receipt. */
    public Story ownWords(UUID feedbackId) {
        return originals.findById(feedbackId).orElseThrow().story();
    }

    /** Roughly when it happened, as written, for the person who holds the receipt. */
    public Optional<String> ownWhen(UUID feedbackId) {
        return originals.findById(feedbackId).map(OriginalStory::when);
    }

    /** Shows the words for when it happened to no reader any more, after somebody saw a name in the story. */
    public void hideWhen(UUID feedbackId) {
        user.require(Right.CORRECT_MASKING);
        maskeds.findById(feedbackId).orElseThrow().hideWhen();
    }

    /** A privacy steward's correction of the masking. */
    @Door(Right.CORRECT_MASKING)
    public void correctMasking(@OfStory UUID feedbackId, Story masked) {
        SignedIn steward = user.require();
        maskeds.findById(feedbackId).orElseThrow().correct(masked, steward.personId(), clock.instant());
        audit.record(Deed.MASKING_CORRECTED, feedbackId, null);
    }

    /** Hides names and numbers; the step before anybody may read. */
    public void mask(UUID feedbackId) {
        OriginalStory original = originals.findById(feedbackId).orElseThrow();
        StoryMasking.MaskedWords masked = masking.mask(original.story(), original.when());
        entities.persist(new MaskedStory(feedbackId, masked.story(), masked.when(), masked.uncertain()));
        timelines.note(feedbackId, Happening.NAMES_HIDDEN);
    }

    public boolean maskingIsUncertain(UUID feedbackId) {
        return maskeds.findById(feedbackId).map(MaskedStory::isUncertain).orElse(true);
    }

    /** A masked line to tell an item by in a list; for the lists themselves, which check who reads. */
    public String headline(UUID feedbackId, int characters) {
        return maskeds.findById(feedbackId)
                .map(kept -> kept.story().beginning(characters))
                .orElse("");
    }

    /** Whether the person is written to when there is something new. */
    public NewsByEmail newsByEmail(UUID feedbackId) {
        return contacts.findById(feedbackId).map(Contact::news).orElse(NewsByEmail.NO_ADDRESS);
    }

    /** The person wants e-mails, or no more of them; then what waits to be sent stays here too. */
    public void wantNewsByEmail(UUID feedbackId, boolean wanted) {
        contacts.findById(feedbackId).ifPresent(contact -> contact.tellNews(wanted));
        if (!wanted) {
            outbox.drop(feedbackId);
        }
        timelines.note(feedbackId, wanted ? Happening.EMAILS_WANTED : Happening.EMAILS_STOPPED);
    }

    /** Where to write to, for sending what the person asked to be sent. */
    public Optional<ContactDetails> contactForSending(UUID feedbackId) {
        return contacts.findById(feedbackId).map(Contact::details);
    }

    /** Contact details for a privacy steward; each look is on the trail. */
    @Door(Right.READ_CONTACT)
    public Optional<ContactDetails> contact(@OfStory UUID feedbackId, Reason why) {
        audit.record(Deed.CONTACT_READ, feedbackId, why);
        return contacts.findById(feedbackId).map(Contact::details);
    }

    /** The person withdrew: nobody reads it any more. */
    public void seal(UUID feedbackId) {
        feedbacks.findById(feedbackId).orElseThrow().seal(clock.instant());
        outbox.drop(feedbackId);
        timelines.note(feedbackId, Happening.SEALED);
    }

    public void close(UUID feedbackId) {
        feedbacks.findById(feedbackId).orElseThrow().close(clock.instant());
        timelines.note(feedbackId, Happening.CLOSED);
    }

    private void notSealed(UUID feedbackId) {
        boolean sealed = feedbacks
                .findById(feedbackId)
                .map(item -> item.state() == FeedbackState.SEALED)
                .orElseThrow(() -> new AccessDeniedException("There is no such story."));
        if (sealed) {
            throw new AccessDeniedException("The person withdrew this story. Nobody can read it any more.");
        }
    }
}
