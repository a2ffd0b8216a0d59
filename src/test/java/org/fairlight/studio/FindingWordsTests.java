package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;

/** Nobody who draws a process has to know the ids in its file. */
class FindingWordsTests {

    private static final String FILE = "feedback-to-learning.bpmn";

    @Test
    void stepsAndFactsAreCalledAsOnThePicture() throws IOException {
        assertThat(words().of(found(FILE, "look up the choices (“readConsent”) and go on where “mayHandle” holds.")))
                .isEqualTo("At “Hide names”: look up the choices (“Read the person’s choices”) and go on where"
                        + " “The person lets us read it and reply” holds.");
    }

    @Test
    void anotherProcessIsCalledByItsTitle() throws IOException {
        assertThat(words().of(found("consent.bpmn", "it does not end.")))
                .isEqualTo("In “%s”, at “hide names”: it does not end.".formatted(ModelTitle.of(model("consent"))));
        assertThat(words().of(new Finding(
                        Rule.ALWAYS_AN_ANSWER, "reply-clock.dmn", "it gives no answer.", List.of("row-1"), List.of())))
                .isEqualTo("In “%s”: it gives no answer.".formatted(ModelTitle.of(table("reply-clock"))));
    }

    /** The way goes through a called process and back; each step is named, and the last is where the fault is. */
    @Test
    void everyStepOfAWayThroughSeveralProcessesIsNamed() throws IOException {
        List<FindingWords.Passed> way = words().way(new Finding(
                Rule.CONSENT_FIRST,
                FILE,
                "it comes too early.",
                List.of("draft-reply"),
                List.of("feedback-shared", "set-clocks", "consent", "choices-to-check", "read-choices", "consent")));

        assertThat(way).extracting(FindingWords.Passed::name).noneMatch(name -> name.matches(".*[a-z]-[a-z].*"));
        assertThat(way.getLast()).isEqualTo(new FindingWords.Passed("draft-reply", "“Write the reply”"));
        assertThat(way).hasSize(7);
    }

    @Test
    void aStepInACalledProcessMarksTheStepThatRunsIt() throws IOException {
        String inside = firstStepOf("consent");
        List<FindingWords.Passed> way = words().way(new Finding(
                Rule.CONSENT_FIRST, "consent.bpmn", "it comes too early.", List.of(inside), List.of("consent")));

        assertThat(way).extracting(FindingWords.Passed::id).containsExactly("consent", "consent");
        assertThat(way.getLast().name()).endsWith(", in “%s”".formatted(ModelTitle.of(model("consent"))));
    }

    @Test
    void ofAnotherProcessNothingIsMarkedOnThisPicture() throws IOException {
        assertThat(words().marked(found("consent.bpmn", "it does not end."))).isEmpty();
        assertThat(words().marked(found(FILE, "it does not end."))).containsExactly("hide-names");
    }

    @Test
    void aDraftThatCannotBeReadStillHasWords() throws IOException {
        FindingWords words = new FindingWords(new Model(FILE, "half of a <"), live());
        assertThat(words.of(new Finding(Rule.READABLE, FILE, "cannot be read as XML.", List.of(), List.of())))
                .isEqualTo("Cannot be read as XML.");
    }

    private static Finding found(String file, String sentence) {
        return new Finding(Rule.ALWAYS_AN_ANSWER, file, sentence, List.of("hide-names"), List.of());
    }

    private static String firstStepOf(String process) throws IOException {
        Matcher step = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"")
                .matcher(model(process).xml());
        assertThat(step.find()).isTrue();
        return step.group(1);
    }

    private static FindingWords words() throws IOException {
        return new FindingWords(model("feedback-to-learning"), live());
    }

    private static List<Model> live() throws IOException {
        return List.of(
                model("consent"), model("clinician-review"), model("feedback-to-learning"), table("reply-clock"));
    }

    private static Model model(String process) throws IOException {
        return read(process + ".bpmn");
    }

    private static Model table(String decision) throws IOException {
        return read(decision + ".dmn");
    }

    private static Model read(String file) throws IOException {
        return new Model(file, Files.readString(Path.of("processes", file)));
    }
}
