package org.fairlight.guardian;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fairlight.security.SealedText;
import org.jspecify.annotations.Nullable;

/** What a guardian looks after: knows the story it came from, and nothing of the journey knows it. Its words are sealed. */
@Entity
@Table(schema = "guardian")
class GuardianCase {

    @Id
    private UUID id;

    @Nullable
    private UUID feedbackId;

    @Enumerated(EnumType.STRING)
    private CameBy cameBy;

    @Nullable
    private UUID toldBy;

    private Instant openedAt;
    private boolean seriousHarm;
    private boolean safeguarding;
    private boolean conduct;

    @Convert(converter = SealedText.class)
    @Nullable
    private String told;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Convert(converter = SealedText.class)
    @Nullable
    private String assessment;

    @Convert(converter = SealedText.class)
    @Nullable
    private String candour;

    @Convert(converter = SealedText.class)
    @Nullable
    private String closing;

    @Nullable
    private Instant closedAt;

    @Version
    @Nullable
    private Integer version;

    protected GuardianCase() {}

    private GuardianCase(CameBy cameBy, @Nullable UUID feedbackId, Instant now) {
        this.id = UUID.randomUUID();
        this.cameBy = cameBy;
        this.feedbackId = feedbackId;
        this.openedAt = now;
        this.state = CaseState.OPEN;
    }

    /** The person ticked a worry, or the choice of the way found that their story needs the guardian. */
    static GuardianCase ofStory(UUID feedbackId, Set<About> worries, Instant now) {
        GuardianCase made = new GuardianCase(CameBy.STORY, feedbackId, now);
        made.seriousHarm = worries.contains(About.SERIOUS_HARM);
        made.safeguarding = worries.contains(About.SOMEBODY_UNSAFE);
        made.conduct = worries.contains(About.CONDUCT);
        return made;
    }

    /** The person added a message and ticked that somebody may not be safe. */
    static GuardianCase ofMessage(UUID feedbackId, String words, Instant now) {
        GuardianCase made = new GuardianCase(CameBy.MESSAGE, feedbackId, now);
        made.safeguarding = true;
        made.told = words;
        return made;
    }

    /** Somebody who works with a story passes a worry on. */
    static GuardianCase passedOn(UUID feedbackId, UUID by, String words, Instant now) {
        GuardianCase made = new GuardianCase(CameBy.PASSED_ON, feedbackId, now);
        made.toldBy = by;
        made.told = words;
        return made;
    }

    /**
     * A member of staff speaks up.
     *
     * @param by null when they wish not to be known
     */
    static GuardianCase spokenUp(@Nullable UUID by, String words, Instant now) {
        GuardianCase made = new GuardianCase(CameBy.SPEAKING_UP, null, now);
        made.toldBy = by;
        made.told = words;
        return made;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID feedbackId() {
        return feedbackId;
    }

    CameBy cameBy() {
        return cameBy;
    }

    @Nullable
    UUID toldBy() {
        return toldBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** What the person who shared ticked themselves. */
    Set<About> worries() {
        Set<About> worries = EnumSet.noneOf(About.class);
        if (seriousHarm) {
            worries.add(About.SERIOUS_HARM);
        }
        if (safeguarding) {
            worries.add(About.SOMEBODY_UNSAFE);
        }
        if (conduct) {
            worries.add(About.CONDUCT);
        }
        return worries;
    }

    @Nullable
    String told() {
        return told;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String assessment() {
        return assessment;
    }

    @Nullable
    String candour() {
        return candour;
    }

    @Nullable
    String closing() {
        return closing;
    }

    /** The same person says more. */
    void isTold(String more) {
        told = told == null ? more : told + "\n\n" + more;
    }

    void assess(String answers) {
        assessment = answers;
    }

    void spokeWithThePerson(String answers) {
        candour = answers;
    }

    void wasDone(String answers) {
        closing = answers;
    }

    void close(Instant now) {
        if (closing == null) {
            throw new IllegalStateException("A case closes with words about what was done");
        }
        state = CaseState.CLOSED;
        closedAt = now;
    }
}
