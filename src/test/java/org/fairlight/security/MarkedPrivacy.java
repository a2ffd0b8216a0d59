package org.fairlight.security;

import java.util.List;
import java.util.UUID;
import org.fairlight.audit.Reason;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.journey.PrivacyAnswers;
import org.fairlight.journey.Recognisable;
import org.fairlight.journey.Worries;
import org.fairlight.journey.secondlook.LookNeed;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.springframework.context.ApplicationContext;

/** A privacy steward's work: the check, the words of a flagged story, the second look of a reviewer. */
final class MarkedPrivacy extends MarkedDeeds {

    MarkedPrivacy(ApplicationContext application) {
        super(application);
    }

    void check() {
        UUID story = trace.share(submission("checked", Worries.NONE, true)).feedbackId();
        UUID file = superuser
                .sql("select id from media_file where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        var others = List.of(new PrivacyAnswers.OtherPeople(file, "image/png", Recognisable.PATIENT, true));
        wrong(
                edda(),
                story,
                Form.PRIVACY_CHECK,
                new PrivacyAnswers(Marks.sealed("uncheckedmask"), null, null, false, others));
        trace.handIn(
                edda(),
                story,
                Form.PRIVACY_CHECK,
                new PrivacyAnswers(
                        "It was [a place], " + Marks.by("checkedmask"), null, Marks.by("checkedbetter"), true, others));
        trace.as(bram(), () -> use(MaskingFlags.class).flag(story));
        trace.as(
                edda(),
                () -> use(MaskingFlags.class)
                        .mend(story, new Story(Marks.by("mended"), null, "More " + Marks.by("mendedbetter"))));
        trace.as(edda(), () -> use(Stories.class).original(story, Reason.CHECK_MASKING));
        secondLook(story);
        trace.as(bram(), () -> use(CaseFiles.class).write(story, "We ask, " + Marks.by("ourmessage")));
        trace.handIn(
                bram(),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A point"), null, Outcome.REPLY, false, false, false, false));
        trace.handIn(carys(), story, Form.DRAFT_REPLY, new ReplyDraft("You said", "We learned", "We did"));
        askForChange(story, "laterwish");
    }

    private void secondLook(UUID story) {
        var looks = use(SecondLooks.class);
        trace.as(bram(), () -> looks.ask(story, LookNeed.MEANING_LOST, Marks.sealed("lookreason")));
        UUID asked = superuser
                .sql("select id from second_look where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
        tries(edda(), () -> looks.decline(asked, tooLong("lookanswertoolong")));
        trace.as(edda(), () -> looks.decline(asked, Marks.sealed("lookanswer")));
    }
}
