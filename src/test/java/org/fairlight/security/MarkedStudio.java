package org.fairlight.security;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.studio.TableExamples;
import org.fairlight.studio.replay.MadeUpStory;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.springframework.context.ApplicationContext;

/** Processes and tables with a mark in every name and note that quality leads write, kept, refused and published. */
final class MarkedStudio {

    private static final String PROCESS = "consent.bpmn";
    private static final String TABLE = "no-blame-routing.dmn";

    private final ApplicationContext application;
    private final Traces trace;
    private final ModelDrafts drafts;
    private final Publishing publishing;

    MarkedStudio(ApplicationContext application) {
        this.application = application;
        trace = application.getBean(Traces.class);
        drafts = application.getBean(ModelDrafts.class);
        publishing = application.getBean(Publishing.class);
    }

    /** What is published runs from here on, so that the stories told next meet its names. */
    void publish() {
        UUID draft = changed(
                PROCESS,
                xml -> named(xml, Marks.published("process"), Marks.published("step"))
                        .replaceFirst(
                                "(<bpmn:process [^>]*>)",
                                "$1<bpmn:documentation>" + Marks.published("documentation") + "</bpmn:documentation>"));
        trace.as(greta(), () -> publishing.ask(draft, 2, "Because of " + Marks.by("publishedwhy")));
        trace.as(kirra(), () -> publishing.agree(drafts.page(draft)));
    }

    /** Whatever is written in the studio and not published. */
    void draft() {
        UUID draft = changed(PROCESS, xml -> named(xml, Marks.by("draftprocess"), Marks.by("draftstep")));
        trace.as(greta(), () -> publishing.ask(draft, 2, "Because of " + Marks.by("askedwhy")));
        trace.as(kirra(), () -> publishing.sendBack(draft, 2, "Please, " + Marks.by("sentback")));
        UUID other = trace.as(
                kirra(),
                () -> drafts.beginFrom(
                        draft, 2, named(drafts.page(draft).xml(), Marks.by("otherprocess"), Marks.by("otherstep"))));
        refused(draft, other);
        examples(draft);
        trace.as(greta(), () -> putAside(draft));
        trace.as(kirra(), () -> putAside(other));
    }

    /** Nothing that was published stays in anybody's way. */
    void asItCame() {
        trace.as(greta(), () -> publishing.bringBack(PROCESS, 1));
        StoryExamples stories = application.getBean(StoryExamples.class);
        UUID draft = trace.as(greta(), () -> drafts.begin(PROCESS));
        trace.as(greta(), () -> stories.tried(draft).examples().forEach(example -> stories.remove(example.id())));
        trace.as(greta(), () -> putAside(draft));
        TableExamples tables = application.getBean(TableExamples.class);
        trace.as(greta(), () -> tables.tried(table()).forEach(example -> tables.remove(example.id())));
    }

    /** Broken, too late, by the same person, for a day that is gone, of a model that does not exist. */
    private void refused(UUID draft, UUID other) {
        tries(greta(), () -> publishing.ask(draft, 2, "y".repeat(25_000) + Marks.sealed("whytoolong")));
        tries(greta(), () -> drafts.save(draft, 1, Marks.sealed("savedtoolate")));
        tries(greta(), () -> drafts.begin(Marks.sealed("nomodel")));
        tries(greta(), () -> drafts.beginFrom(UUID.randomUUID(), 1, Marks.sealed("nodraft")));
        tries(kirra(), () -> publishing.sendBack(other, 1, Marks.sealed("sentbackunasked")));
        tries(kirra(), () -> publishing.bringBack(Marks.sealed("noversion"), 1));
        tries(kirra(), () -> publishing.agree(drafts.page(draft), LocalDate.MIN));
        trace.as(greta(), () -> {
            UUID broken = drafts.begin(PROCESS);
            drafts.save(broken, 1, "<definitions><" + Marks.by("brokenelement"));
            catchThrowable(() -> drafts.findings(broken));
            catchThrowable(() -> publishing.ask(broken, 2, Marks.sealed("brokenwhy")));
            putAside(broken);
        });
    }

    private void putAside(UUID draft) {
        drafts.drop(draft, drafts.page(draft).revision());
    }

    private void examples(UUID draft) {
        StoryExamples stories = application.getBean(StoryExamples.class);
        MadeUpStory usual = new MadeUpStory(Map.of());
        trace.as(
                greta(),
                () -> stories.keep(draft, usual, List.of(), Set.of("not-used"), "About " + Marks.by("examplestory")));
        tries(greta(), () -> stories.keep(draft, usual, List.of(), Set.of(), Marks.sealed("emptyexample")));
        TableExamples tables = application.getBean(TableExamples.class);
        Map<String, String> facts = Map.of("hasBetter", "true", "theme", "PRACTICAL_QUESTION", "harm", "NONE");
        trace.as(
                greta(),
                () -> tables.keep(table(), facts, Map.of("route", "REPLY_ONLY"), "About " + Marks.by("exampletable")));
        tries(
                greta(),
                () -> tables.keep(
                        table(),
                        Map.of(Marks.sealed("nofact"), "true"),
                        Map.of("route", Marks.sealed("noroute")),
                        "Why"));
        tries(greta(), () -> tables.tried(new Model(TABLE, "<" + Marks.sealed("brokentable"))));
    }

    private UUID changed(String model, UnaryOperator<String> change) {
        return trace.as(greta(), () -> {
            UUID begun = drafts.begin(model);
            drafts.save(begun, 1, change.apply(drafts.page(begun).xml()));
            return begun;
        });
    }

    /** With one mark in the process's own name and another in that of a step which somebody does. */
    private static String named(String xml, String process, String step) {
        return xml.replaceFirst("name=\"Your choices", "name=\"Your choices, " + process)
                .replaceFirst("name=\"Check names", "name=\"" + step + ", check names");
    }

    private Model table() {
        return application.getBean(LiveModels.class).all().stream()
                .filter(model -> model.fileName().equals(TABLE))
                .findFirst()
                .orElseThrow();
    }

    private void tries(Person person, Runnable deed) {
        trace.as(person, () -> {
            catchThrowable(deed::run);
        });
    }

    private Person greta() {
        return trace.person("Greta");
    }

    private Person kirra() {
        return trace.person("Kirra");
    }
}
