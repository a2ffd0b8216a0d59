package org.fairlight.journey.secondlook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.PartsRemoved;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has a task about a story can ask to read its words as they were written. A privacy steward, never the one who asks,
 * agrees for a while or says why not; each reading is on the trail, which the person who spoke can see.
 */
@Service
@Transactional
public class SecondLooks {

    /** The most characters of either side's reason. */
    public static final int MOST_CHARACTERS = 1_000;

    private static final int HEADLINE = 140;

    private final SecondLookRecords looks;
    private final Stories stories;
    private final Directory directory;
    private final Notices notices;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;
    private final Duration open;

    SecondLooks(
            SecondLookRecords looks,
            Stories stories,
            Directory directory,
            Notices notices,
            CurrentUser user,
            Audit audit,
            Clock clock,
            @Value("${fairlight.second-look.open:1h}") Duration open) {
        this.looks = looks;
        this.stories = stories;
        this.directory = directory;
        this.notices = notices;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
        this.open = open;
    }

    /** The signed-in person's newest question about a story. */
    @Door(Right.TAKE_SECOND_LOOK)
    @Transactional(readOnly = true)
    public Optional<OwnLook> mine(@OfStory UUID feedbackId) {
        return own(feedbackId).map(SecondLook::own);
    }

    /** Asks; a question that still waits stays as it is. Throws {@link UnfinishedAnswers} naming {@code why} and {@code words}. */
    @Door(Right.TAKE_SECOND_LOOK)
    public void ask(@OfStory UUID feedbackId, LookNeed why, String words) {
        UnfinishedAnswers.check()
                .that(why != null, "why", "Choose why the masked words are not enough.")
                .that(!words.isBlank(), "words", "Say in a sentence what you need to know.")
                .that(words.length() <= MOST_CHARACTERS, "words", "This is longer than we can keep. Please shorten it.")
                .done();
        if (own(feedbackId)
                .map(SecondLook::state)
                .filter(LookState.ASKED::equals)
                .isEmpty()) {
            looks.saveAndFlush(new SecondLook(feedbackId, me(), clock.instant(), why, words.strip()));
            audit.record(Deed.SECOND_LOOK_ASKED, feedbackId, why);
            directory
                    .withRole(Role.PRIVACY_STEWARD)
                    .forEach(steward -> notices.tell(
                            steward.id(), "Somebody asks to read a story as it was written.", "second-looks"));
        }
    }

    /** Takes the question back, or gives an open look back before its time. */
    @Door(Right.TAKE_SECOND_LOOK)
    public void takeBack(@OfStory UUID feedbackId) {
        own(feedbackId).ifPresent(look -> look.takeBack(clock.instant()));
    }

    /** The words as they were written, for as long as a privacy steward agreed; each reading is on the trail. */
    @Door(Right.TAKE_SECOND_LOOK)
    public Story read(@OfStory UUID feedbackId) {
        if (own(feedbackId).filter(look -> look.isOpenAt(clock.instant())).isEmpty()) {
            throw new AccessDeniedException("The second look is not open, or not any more.");
        }
        return stories.originalAgreedOn(feedbackId);
    }

    /** What waits for a privacy steward, longest first; never one's own. */
    @Door(Right.AGREE_TO_SECOND_LOOK)
    @Transactional(readOnly = true)
    public List<AskedLook> asked() {
        return looks.findByStateOrderByAskedAt(LookState.ASKED).stream()
                .filter(look -> !look.askedBy().equals(me()) && !isWithdrawn(look.feedbackId()))
                .map(look -> look.asked(stories.headline(look.feedbackId(), HEADLINE), name(look.askedBy())))
                .toList();
    }

    /** Throws {@link SecondLookGone} when somebody was quicker. */
    @Door(Right.AGREE_TO_SECOND_LOOK)
    public void agree(UUID lookId) {
        SecondLook look = toSettle(lookId);
        Instant now = clock.instant();
        look.agree(me(), now, now.plus(open));
        audit.record(Deed.SECOND_LOOK_AGREED, look.feedbackId(), null);
        notices.tell(
                look.askedBy(), "You can read the story as it was written, for %s.".formatted(words(open)), "work");
    }

    /** Throws {@link UnfinishedAnswers} without a reason, {@link SecondLookGone} when somebody was quicker. */
    @Door(Right.AGREE_TO_SECOND_LOOK)
    public void decline(UUID lookId, String answer) {
        UnfinishedAnswers.check()
                .that(!answer.isBlank(), "answer", "Say why not, so that they can go on without it.")
                .that(
                        answer.length() <= MOST_CHARACTERS,
                        "answer",
                        "This is longer than we can keep. Please shorten it.")
                .done();
        SecondLook look = toSettle(lookId);
        look.decline(me(), clock.instant(), answer.strip());
        audit.record(Deed.SECOND_LOOK_DECLINED, look.feedbackId(), null);
        notices.tell(
                look.askedBy(), "A privacy steward has answered your wish to read a story as it was written.", "work");
    }

    /** With the words gone there is nothing left to look at, and the question may tell of them. */
    @EventListener
    void removed(PartsRemoved removal) {
        if (removal.isWholeStory()) {
            looks.deleteByFeedbackId(removal.feedbackId());
        }
    }

    private SecondLook toSettle(UUID lookId) {
        SecondLook look = looks.findById(lookId)
                .filter(one -> one.state() == LookState.ASKED && !isWithdrawn(one.feedbackId()))
                .orElseThrow(SecondLookGone::new);
        if (look.askedBy().equals(me())) {
            throw new AccessDeniedException("Somebody else has to answer what you asked yourself.");
        }
        return look;
    }

    private Optional<SecondLook> own(UUID feedbackId) {
        return looks.findFirstByFeedbackIdAndAskedByOrderByAskedAtDesc(feedbackId, me());
    }

    private boolean isWithdrawn(UUID feedbackId) {
        return stories.find(feedbackId)
                .map(story -> story.state() == FeedbackState.SEALED)
                .orElse(true);
    }

    private String name(UUID person) {
        return directory.person(person).map(Person::displayName).orElse("Somebody who left");
    }

    private UUID me() {
        return user.require().personId();
    }

    private static String words(Duration time) {
        return time.toMinutes() % 60 == 0 && time.toHours() > 0
                ? (time.toHours() == 1 ? "an hour" : time.toHours() + " hours")
                : time.toMinutes() + " minutes";
    }
}
