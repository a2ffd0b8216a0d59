package org.fairlight.security;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.fairlight.guardian.About;
import org.fairlight.guardian.CandourAnswers;
import org.fairlight.guardian.ClosingAnswers;
import org.fairlight.guardian.GuardianDoor;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.TriageAnswers;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Worries;
import org.fairlight.workflow.Form;
import org.springframework.context.ApplicationContext;

/** What goes through the separate door, with each of the guardian's forms. */
final class MarkedGuarding extends MarkedDeeds {

    MarkedGuarding(ApplicationContext application) {
        super(application);
    }

    void guard() {
        UUID story = trace.share(submission("guarded", new Worries(Harm.SERIOUS, true, true), false))
                .feedbackId();
        UUID one = superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        var room = use(GuardianRoom.class);
        trace.as(guardian(), () -> room.original(one, "Because of " + Marks.sealed("guardianlook")));
        trace.as(guardian(), () -> room.contact(one, "Because of " + Marks.sealed("guardiancontact")));
        TriageAnswers triage = new TriageAnswers(
                Set.of(About.SERIOUS_HARM),
                Marks.sealed("triagehurt"),
                Marks.sealed("triageneeds"),
                Marks.sealed("triageresponsible"),
                true);
        guardianForm(
                one,
                Form.GUARDIAN_TRIAGE,
                new TriageAnswers(Set.of(), Marks.sealed("triagewrong"), null, null, null),
                triage);
        LocalDate day = LocalDate.now();
        guardianForm(
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(null, day, Marks.sealed("candourwrong"), false, null, null),
                new CandourAnswers(true, day, Marks.sealed("candourby"), true, day, Marks.sealed("candourattempts")));
        guardianForm(
                one,
                Form.GUARDIAN_CLOSE,
                new ClosingAnswers(null, Marks.sealed("closingwrong")),
                new ClosingAnswers(Marks.sealed("closingdone"), Marks.sealed("closingto")));
        trace.as(bram(), () -> use(GuardianDoor.class).pass(story, Marks.sealed("passedtoguardian")));
        trace.as(bram(), () -> use(GuardianDoor.class).speakUp(Marks.sealed("speakingup"), true));
        tries(bram(), () -> use(GuardianDoor.class).speakUp(tooLong("speakinguptoolong"), false));
        UUID other = superuser
                .sql("select id from guardian.guardian_case where told is not null order by opened_at desc limit 1")
                .query(UUID.class)
                .single();
        draft(
                guardian(),
                other,
                Form.GUARDIAN_TRIAGE,
                new TriageAnswers(Set.of(), Marks.sealed("triagehalf"), null, null, null));
    }

    private void guardianForm(UUID one, Form form, Object unfinished, Object finished) {
        wrong(guardian(), one, form, unfinished);
        trace.handIn(guardian(), one, form, finished);
    }
}
