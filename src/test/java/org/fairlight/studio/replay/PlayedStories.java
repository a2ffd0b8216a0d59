package org.fairlight.studio.replay;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories of one team, brought by real people's hands to where trial runs find them. */
class PlayedStories {

    static final String MARK = "yellowhammer";
    static final Story CONCERN = new Story("We waited, said the " + MARK, null, "Tell us how long");
    static final Story QUESTION = new Story("I left my umbrella with the " + MARK, null, null);
    static final Story THANKS = new Story(null, "Thank you, dear " + MARK, null);

    static final Story LONG_PRAISE = new Story(
            null, "They came at once, and somebody stayed with us. ".repeat(20) + "That mattered to us all.", null);

    private final Traces trace;
    private final UUID team;

    PlayedStories(Traces trace, JdbcClient superuser) {
        this.trace = trace;
        team = UUID.randomUUID();
        superuser
                .sql("insert into team (id, name, service) values (:id, :name, 'Trial runs')")
                .param("id", team)
                .param("name", "Team " + team)
                .update();
    }

    UUID team() {
        return team;
    }

    ReplayWish all() {
        return new ReplayWish(null, null, team, 500);
    }

    UUID shared(Story story) {
        return shared(story, Worries.NONE, Traces.EVERYTHING);
    }

    UUID shared(Story story, Worries worries, Set<Purpose> given) {
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, given)
                        .about(team, null)
                        .with(worries))
                .feedbackId();
    }

    /** So many thanks, so that a result may be told. */
    void andThanks(int many) {
        for (int shared = 0; shared < many; shared++) {
            shared(THANKS);
        }
    }

    UUID reviewed(Outcome outcome) {
        UUID story = shared(CONCERN);
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(), List.of("Say how long it takes"), null, outcome, false, false, false, false));
        return story;
    }

    /** One of each kind of way that a story takes; some have ended, some wait. @return how many */
    int oneOfEach() {
        written(reviewed(Outcome.REPLY), 1);
        written(reviewed(Outcome.REPLY), 2);
        reviewed(Outcome.IMPROVE);
        reviewed(Outcome.BOTH);
        shared(CONCERN);
        shared(CONCERN, new Worries(Harm.SERIOUS, false, false), Traces.EVERYTHING);
        shared(CONCERN, Worries.NONE, EnumSet.noneOf(Purpose.class));
        written(shared(QUESTION), 1);
        shared(THANKS);
        return 9;
    }

    /** @param times how often it is written until the steward agrees */
    void written(UUID story, int times) {
        Person writer = trace.person(Role.FACILITATOR);
        Person steward = trace.person(Role.PRIVACY_STEWARD);
        for (int time = 1; time <= times; time++) {
            trace.handIn(writer, story, Form.DRAFT_REPLY, new ReplyDraft("You waited.", "It is long.", "We say so."));
            trace.handIn(
                    steward,
                    story,
                    Form.APPROVE_REPLY,
                    time == times
                            ? new ReplyCheck(ReplyVerdict.APPROVE, null)
                            : new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, "Say sorry first"));
        }
    }
}
