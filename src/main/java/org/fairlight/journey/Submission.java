package org.fairlight.journey;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param key random; sending the same key twice makes one item
 * @param when roughly when it happened, in their own words
 * @param uploadKey under which photos and videos were put aside; null without any
 * @param othersVisible by media file, whether somebody else can be recognised in it
 */
public record Submission(
        String key,
        Source source,
        @Nullable UUID teamId,
        @Nullable String when,
        boolean onBehalf,
        Story story,
        Worries worries,
        Set<Purpose> given,
        @Nullable ContactDetails contact,
        @Nullable String uploadKey,
        Map<UUID, Boolean> othersVisible) {

    /** The least a submission can be: a story and choices. */
    public static Submission of(String key, Source source, Story story, Set<Purpose> given) {
        return new Submission(key, source, null, null, false, story, Worries.NONE, given, null, null, Map.of());
    }

    public Submission about(@Nullable UUID team, @Nullable String roughlyWhen) {
        return new Submission(
                key, source, team, roughlyWhen, onBehalf, story, worries, given, contact, uploadKey, othersVisible);
    }

    public Submission with(@Nullable ContactDetails details) {
        return new Submission(
                key, source, teamId, when, onBehalf, story, worries, given, details, uploadKey, othersVisible);
    }

    public Submission with(Worries said) {
        return new Submission(
                key, source, teamId, when, onBehalf, story, said, given, contact, uploadKey, othersVisible);
    }
}
