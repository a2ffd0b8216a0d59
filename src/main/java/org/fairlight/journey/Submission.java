package org.fairlight.journey;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param key random; sending the same key twice makes one item
 * @param when roughly when it happened, in their own words
 * @param uploadKey under which photos and videos were put aside; null without any
 * @param othersVisible by media file, whether somebody else can be recognised in it
 * @param newsWanted whether they wish for an e-mail when there is something new
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
        Map<UUID, Boolean> othersVisible,
        boolean newsWanted) {

    /** The least a submission can be: a story and choices. */
    public static Submission of(String key, Source source, Story story, Set<Purpose> given) {
        return new Submission(key, source, null, null, false, story, Worries.NONE, given, null, null, Map.of(), false);
    }

    /** @throws UnfinishedAnswers naming what is longer than it may be, whichever way it came */
    void checkLengths() {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check()
                .fits(story.happened(), Story.MOST_CHARACTERS, "happened")
                .fits(story.good(), Story.MOST_CHARACTERS, "good")
                .fits(story.better(), Story.MOST_CHARACTERS, "better")
                .fits(when, Story.MOST_WHEN, "when");
        if (contact != null) {
            check.fits(contact.name(), ContactDetails.MOST_NAME, "name")
                    .fits(contact.email(), ContactDetails.MOST_EMAIL, "email");
        }
        check.done();
    }

    public Submission about(@Nullable UUID team, @Nullable String roughlyWhen) {
        return new Submission(
                key,
                source,
                team,
                roughlyWhen,
                onBehalf,
                story,
                worries,
                given,
                contact,
                uploadKey,
                othersVisible,
                newsWanted);
    }

    public Submission with(@Nullable ContactDetails details) {
        return new Submission(
                key,
                source,
                teamId,
                when,
                onBehalf,
                story,
                worries,
                given,
                details,
                uploadKey,
                othersVisible,
                newsWanted);
    }

    public Submission with(Worries said) {
        return new Submission(
                key, source, teamId, when, onBehalf, story, said, given, contact, uploadKey, othersVisible, newsWanted);
    }

    /** With photos and videos that were put aside before. */
    public Submission showing(String putAsideAs, Map<UUID, Boolean> others) {
        return new Submission(
                key, source, teamId, when, onBehalf, story, worries, given, contact, putAsideAs, others, newsWanted);
    }

    public Submission wantingNews(boolean wanted) {
        return new Submission(
                key, source, teamId, when, onBehalf, story, worries, given, contact, uploadKey, othersVisible, wanted);
    }
}
