package org.fairlight.review;

import java.time.Clock;
import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Timelines;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes thanks on to the team as a whole, when the person allows that the team sees them. */
@Service
@Transactional
public class Thanks {

    /** The words themselves stay where the person's choice is asked each time somebody looks. */
    private static final String NEWS = "Somebody thanked your team. Read what they said and what made it possible.";

    private static final String WHERE = "learned";

    private final Appreciations appreciations;
    private final Stories stories;
    private final Consents consents;
    private final Directory directory;
    private final Notices notices;
    private final Timelines timelines;
    private final Clock clock;

    Thanks(
            Appreciations appreciations,
            Stories stories,
            Consents consents,
            Directory directory,
            Notices notices,
            Timelines timelines,
            Clock clock) {
        this.appreciations = appreciations;
        this.stories = stories;
        this.consents = consents;
        this.directory = directory;
        this.notices = notices;
        this.timelines = timelines;
        this.clock = clock;
    }

    public void passOn(UUID feedbackId) {
        UUID team = stories.find(feedbackId).orElseThrow().teamId();
        if (team == null || !consents.allows(feedbackId, Purpose.TEAM_MAY_SEE)) {
            timelines.note(feedbackId, Happening.THANKS_KEPT);
            return;
        }
        directory.activePeople().stream()
                .filter(person -> isOf(person, team))
                .forEach(person -> notices.tell(person.id(), NEWS, WHERE));
        appreciations.findById(feedbackId).ifPresent(thanks -> thanks.passedOn(clock.instant()));
        timelines.note(feedbackId, Happening.THANKS_SHARED);
    }

    private static boolean isOf(Person person, @Nullable UUID team) {
        return person.teamId() != null && person.teamId().equals(team);
    }
}
