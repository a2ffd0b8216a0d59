package org.fairlight.guardian.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.stream.Collectors;
import org.fairlight.guardian.About;
import org.fairlight.guardian.CameBy;
import org.fairlight.guardian.CandourAnswers;
import org.fairlight.guardian.ClosingAnswers;
import org.fairlight.guardian.GuardianFile;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.TriageAnswers;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.fairlight.shared.ui.SummaryList;
import org.jspecify.annotations.Nullable;

/** All that a guardian knows of a case, on the left of the desk and in their own room. */
class GuardianCasePanel extends Composite<Div> {

    private final transient GuardianRoom room;
    private final PlainDates dates;

    GuardianCasePanel(GuardianRoom room, GuardianFile file, Clock clock) {
        this.room = room;
        dates = new PlainDates(clock.instant());
        getContent().addClassName("fl-guardian-case");
        tellHowItCame(file);
        tellTheStory(file);
        tellWhatWasDone(file);
        tellWhoLooked(file);
    }

    private void tellHowItCame(GuardianFile file) {
        SummaryList facts = new SummaryList();
        facts.addAnswer("How it came", file.cameBy().title());
        facts.addAnswer("When", dates.dayAndDistance(file.openedAt()));
        if (!file.worries().isEmpty()) {
            facts.addAnswer("What the person ticked", titles(file.worries()));
        }
        if (file.told() != null) {
            facts.addAnswer("Told by", toldBy(file));
        }
        add(new H2("What came to you"), facts);
        if (file.told() != null) {
            add(new Story(file.told()));
        }
        if (file.casesOfStory() > 1) {
            add(Notice.info("%d of your cases come from this story.".formatted(file.casesOfStory())));
        }
    }

    private static String toldBy(GuardianFile file) {
        if (file.cameBy() == CameBy.MESSAGE) {
            return "The person who shared the story";
        }
        return file.toldBy() == null ? "Somebody who wishes not to be known" : file.toldBy();
    }

    private void tellTheStory(GuardianFile file) {
        if (file.takenBack()) {
            add(Notice.info("The person took their story back, so nobody can read it any more."));
        }
        if (file.removed()) {
            add(
                    new H2("The story"),
                    Notice.info(
                            "Their story was removed everywhere else. A sealed copy is kept here, because somebody’s"
                                    + " safety may need it. Only guardians can open it, and nobody else knows of it."),
                    new OriginalLook(room, file.caseId()));
        }
        if (file.masked() != null) {
            add(new H2("The story"), new Story(file.masked().all()), new OriginalLook(room, file.caseId()));
        }
    }

    private void tellWhatWasDone(GuardianFile file) {
        SummaryList done = new SummaryList();
        tell(done, file.assessment());
        tell(done, file.candour());
        tell(done, file.closing());
        if (done.getChildren().findAny().isPresent()) {
            add(new H2("What was done so far"), done);
        }
    }

    private void tell(SummaryList done, @Nullable TriageAnswers answers) {
        if (answers != null) {
            done.addAnswer("Who is hurt", Fields.orEmpty(answers.hurt()));
            done.addAnswer("What they need", Fields.orEmpty(answers.needs()));
            done.addAnswer("Who sees to it", Fields.orEmpty(answers.responsible()));
            done.addAnswer("What it is about", titles(answers.about()));
        }
    }

    private void tell(SummaryList done, @Nullable CandourAnswers answers) {
        if (answers != null && Boolean.TRUE.equals(answers.reached())) {
            done.addAnswer(
                    "Spoken with the person",
                    "%s, by %s"
                            .formatted(
                                    dates.day(requireNonNull(answers.spokenOn())), Fields.orEmpty(answers.spokenBy())));
            done.addAnswer("Letter sent", dates.day(requireNonNull(answers.writtenOn())));
        } else if (answers != null) {
            done.addAnswer("Not reached", Fields.orEmpty(answers.attempts()));
        }
    }

    private void tell(SummaryList done, @Nullable ClosingAnswers answers) {
        if (answers != null) {
            done.addAnswer("How it ended", Fields.orEmpty(answers.done()));
            if (answers.passedTo() != null) {
                done.addAnswer("Goes on with it", answers.passedTo());
            }
        }
    }

    private void tellWhoLooked(GuardianFile file) {
        if (!file.looks().isEmpty()) {
            UnorderedList looks = new UnorderedList();
            file.looks()
                    .forEach(look -> looks.add(
                            new ListItem("%s, %s: %s".formatted(dates.day(look.at()), look.by(), look.reason()))));
            add(new H3("Who opened the original"), looks);
        }
        Paragraph where = new Paragraph("Only guardians read this. The story’s own record holds nothing of it.");
        where.addClassName("fl-hint");
        add(where);
    }

    private static String titles(java.util.Set<About> about) {
        return about.stream().sorted().map(About::title).collect(Collectors.joining(", "));
    }

    private void add(Component... parts) {
        getContent().add(parts);
    }
}
