package org.fairlight.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Submission;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few stories written for the demonstration; sharing them again at the next start adds nothing. */
@Component
@Order(2)
@ConditionalOnProperty(name = "fairlight.demonstration-stories", havingValue = "true")
class DemonstrationStories implements ApplicationRunner {

    private static final Set<Purpose> MOST =
            EnumSet.of(Purpose.HANDLE_AND_REPLY, Purpose.TEAM_MAY_SEE, Purpose.REFLECTIVE_DISCUSSION, Purpose.TEACHING);

    private static final List<Told> STORIES = List.of(
            new Told(
                    "Emergency department",
                    "Last Tuesday night",
                    new Story(
                            "My father was brought in with chest pain. We waited five hours and nobody could say how long it would be.",
                            "Nurse Demo-Plumtree sat with him while I parked the car. That mattered more than she knows.",
                            "A board that says how long the wait is, even when it is long.")),
            new Told(
                    "Maternity",
                    "In October",
                    new Story(
                            null,
                            "The midwife asked what I was most afraid of before she did anything else. I have told everyone about it since.",
                            null)),
            new Told(
                    "Ward care",
                    "Two weeks ago",
                    new Story(
                            "My mother does not hear well. At night the staff spoke to her from the door with the lights off.",
                            null,
                            "A sign above the bed that says which ear is better. I was told about it only on the last day.")),
            new Told(
                    "Ambulance and transport",
                    "Yesterday",
                    new Story(null, "Two kind people and a warm blanket. Thank you.", null)),
            new Told(
                    "Outpatients",
                    "This spring",
                    new Story(
                            "Three letters came for one appointment, each with another time.",
                            null,
                            "One letter. Or a text message that says which of the letters counts.")),
            new Told(
                    "Emergency department",
                    "On Sunday",
                    new Story(
                            null,
                            "The receptionist saw that my son could not bear the noise and found us a quiet room without being asked.",
                            "Could the quiet room be on the signs? Other families walked past it.")),
            new Told(
                    "Ward care",
                    "Last month",
                    new Story(
                            "Going home took all day because the tablets were not ready.",
                            "The ward clerk kept telling us what was happening.",
                            "Order the tablets the evening before.")),
            new Told(
                    "Maternity",
                    "In the summer",
                    new Story(null, "Every person who came in said their name and what they were there for.", null)));

    private final Sharing sharing;
    private final Directory directory;

    DemonstrationStories(Sharing sharing, Directory directory) {
        this.sharing = sharing;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (int i = 0; i < STORIES.size(); i++) {
            sharing.share(STORIES.get(i).submission(key(i), directory));
        }
    }

    /** The key of a made-up story, from which its receipt code follows. */
    static String key(int number) {
        return "demonstration story " + number;
    }

    private record Told(String service, String when, Story story) {

        Submission submission(String key, Directory directory) {
            Team team = directory.teamCalled(service).orElseThrow();
            return Submission.of(key, Source.FORM, story, MOST).about(team.id(), when);
        }
    }
}
