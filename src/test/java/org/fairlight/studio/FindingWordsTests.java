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
    void whatIsFoundAtSeveralStepsOfOneNameSaysAtHowMany() throws IOException {
        FindingWords words = drawn("<bpmn:userTask id=\"A_1\" name=\"Ask a person\"/>"
                + "<bpmn:userTask id=\"A_2\" name=\"Ask a person\"/><bpmn:userTask id=\"A_3\" name=\"Ask again\"/>");
        List<Finding> findings = List.of(at("A_1"), at("A_2"), at("A_2"), at("A_3"));

        assertThat(words.alike(findings))
                .extracting(words::of)
                .containsExactly(
                        "At 2 steps called “Ask a person”: it takes too long.", "At “Ask again”: it takes too long.");
    }

    @Test
    void whatHasNoNameIsToldByWhatItIs() throws IOException {
        FindingWords words = drawn("<bpmn:sequenceFlow id=\"Flow_0ab1\" sourceRef=\"Activity_0ab1\" targetRef=\"b\"/>"
                + "<bpmn:userTask id=\"Activity_0ab1\"/><bpmn:userTask id=\"b\" name=\"Look\"/>");

        assertThat(words.of(found(FILE, "the way “Flow_0ab1” says nothing.", "Activity_0ab1")))
                .isEqualTo("At a step without a name: the way from a step without a name to “Look” says nothing.");
    }

    @Test
    void whatIsWrongWithAProcessAsAWholeIsAtNoStep() throws IOException {
        assertThat(words().of(found(FILE, "it has no start.", "feedback-to-learning")))
                .isEqualTo("It has no start.");
        assertThat(words().of(found("consent.bpmn", "it has no start.", "consent")))
                .isEqualTo("In “%s”: it has no start.".formatted(ModelTitle.of(model("consent"))));
    }

    private static FindingWords drawn(String parts) throws IOException {
        return new FindingWords(
                new Model(
                        FILE,
                        model("feedback-to-learning").xml().replace("<bpmn:startEvent ", parts + "<bpmn:startEvent ")),
                live());
    }

    private static Finding at(String step) {
        return found(FILE, "it takes too long.", step);
    }

    @Test
    void aDraftThatCannotBeReadStillHasWords() throws IOException {
        FindingWords words = new FindingWords(new Model(FILE, "half of a <"), live());
        assertThat(words.of(new Finding(Rule.READABLE, FILE, "the file is damaged.", List.of(), List.of())))
                .isEqualTo("The file is damaged.");
    }

    private static Finding found(String file, String sentence) {
        return found(file, sentence, "hide-names");
    }

    private static Finding found(String file, String sentence, String element) {
        return new Finding(Rule.ALWAYS_AN_ANSWER, file, sentence, List.of(element), List.of());
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
