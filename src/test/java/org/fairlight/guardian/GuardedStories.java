package org.fairlight.guardian;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories with a worry, the cases they open and the guardian who works on them. */
abstract class GuardedStories {

    static final String WORDS = "My mother fell twice and waited long for help";
    static final Worries EVERY_WORRY = new Worries(Harm.SERIOUS, true, true);

    final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Traces trace;

    @Autowired
    GuardianCases cases;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    GuardianRoom room;

    @Autowired
    GuardianDoor door;

    <T> T behindTheDoor(Supplier<T> look) {
        return new TransactionTemplate(transactions).execute(status -> look.get());
    }

    UUID shared(Worries worries) {
        return share(worries).feedbackId();
    }

    Receipt share(Worries worries) {
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story(WORDS, null, "Help should come sooner"),
                        Traces.EVERYTHING)
                .with(worries)
                .with(new ContactDetails("Sam", "sam@example.org")));
    }

    UUID caseOf(UUID story) {
        return UUID.fromString(superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query((row, i) -> row.getString(1))
                .single());
    }

    static TriageAnswers triage(boolean candour) {
        return new TriageAnswers(
                Set.of(About.SOMEBODY_UNSAFE, About.SERIOUS_HARM),
                "A patient and her daughter",
                "A safe way to the bathroom",
                "The ward manager",
                candour);
    }

    Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
