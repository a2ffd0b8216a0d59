package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.ReplyCheck;
import org.fairlight.feedback.ReplyVerdict;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.Worries;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people share, fill in and try what may be refused, for whoever leaves marks on the way. */
abstract class MarkedDeeds {

    static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    private static final int TOO_MANY = 25_000;

    final Traces trace;
    final Tasks tasks;
    final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());
    private final ApplicationContext application;

    MarkedDeeds(ApplicationContext application) {
        this.application = application;
        trace = use(Traces.class);
        tasks = use(Tasks.class);
    }

    Submission submission(String which, Worries worries, boolean showsOthers) {
        String key = UUID.randomUUID().toString();
        UUID photo = use(MediaFiles.class)
                .putAside(key, new ByteArrayInputStream(PHOTO))
                .id();
        Story story = new Story(
                "It was late, " + Marks.by(which + "happened"),
                "They were kind, " + Marks.by(which + "good"),
                "Say how long, " + Marks.by(which + "better"));
        return Submission.of(key, Source.FORM, story, Traces.EVERYTHING)
                .about(trace.team("Emergency department").id(), "one evening, " + Marks.by(which + "when"))
                .with(worries)
                .with(new ContactDetails(Marks.sealed(which + "name"), Marks.sealed(which + "email") + "@example.org"))
                .showing(key, Map.of(photo, showsOthers))
                .wantingNews(true);
    }

    void askForChange(UUID story, String entrance) {
        trace.handIn(
                edda(),
                story,
                Form.APPROVE_REPLY,
                new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, "Say sorry, " + Marks.by(entrance)));
    }

    /** Hands in what is not finished: it is refused, and stays as a half-filled form. */
    void wrong(Person person, UUID one, Form form, Object unfinished) {
        assertThatThrownBy(() -> trace.handIn(person, one, form, unfinished)).isInstanceOf(UnfinishedAnswers.class);
    }

    void draft(Person person, UUID one, Form form, Object answers) {
        String task = trace.task(one, form);
        trace.as(person, () -> tasks.keepDraft(task, answers));
    }

    /** Somebody tries what may be refused. */
    void tries(Person person, Runnable deed) {
        trace.as(person, () -> {
            catchThrowable(deed::run);
        });
    }

    static String tooLong(String entrance) {
        char[] much = new char[TOO_MANY];
        Arrays.fill(much, '.');
        return Marks.sealed(entrance) + new String(much);
    }

    <T> T use(Class<T> type) {
        return application.getBean(type);
    }

    Person bram() {
        return trace.person("Bram");
    }

    Person carys() {
        return trace.person("Carys");
    }

    Person dele() {
        return trace.person("Dele");
    }

    Person edda() {
        return trace.person("Edda");
    }

    Person ines() {
        return trace.person("Ines");
    }

    Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
