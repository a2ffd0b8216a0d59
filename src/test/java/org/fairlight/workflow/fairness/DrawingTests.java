package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;

/** Whether every way passes a step is said of any drawing, long or wide. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DrawingTests {

    private static final int LONG = 15_000;
    private static final int WIDE = 60;

    private final StringBuilder parts = new StringBuilder();
    private final Set<String> drawn = new HashSet<>();

    @Test
    void aVeryLongWayIsFollowedToItsEnd() {
        for (int at = 0; at < LONG; at++) {
            flow("n" + at, "n" + (at + 1));
        }

        assertThat(alwaysPasses("n" + LONG)).isTrue();
        assertThat(alwaysPasses("nowhere")).isFalse();
    }

    @Test
    void waysThatPartAgainAndAgainAreNotFollowedOneByOne() {
        for (int at = 0; at < WIDE; at++) {
            part("parallelGateway", "n" + at);
            part("parallelGateway", "n" + (at + 1));
            flow("n" + at, "left" + at);
            flow("n" + at, "right" + at);
            flow("left" + at, "n" + (at + 1));
            flow("right" + at, "n" + (at + 1));
        }

        assertThat(alwaysPasses("right" + (WIDE - 1))).isTrue();
        assertThat(alwaysPasses("nowhere")).isFalse();
    }

    @Test
    void oneOfTwoWaysThatAreBothGoneIsEnoughAndOneToChooseIsNot() {
        for (String kind : new String[] {"parallelGateway", "exclusiveGateway"}) {
            parts.setLength(0);
            drawn.clear();
            part(kind, "n0");
            flow("n0", "here");
            flow("n0", "there");
            flow("there", "n0");

            assertThat(alwaysPasses("here")).as("a loop is no end").isTrue();
            flow("there", "end");
            assertThat(alwaysPasses("here")).isEqualTo(kind.equals("parallelGateway"));
        }
    }

    private boolean alwaysPasses(String step) {
        Drawing drawing =
                Drawing.of(new Model("drawn.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="drawn">%s</process></definitions>
                """.formatted(parts))).orElseThrow();
        Predicate<Element> passed = element -> Elements.id(element).equals(step);
        return drawing.alwaysPasses(
                drawing.all("*").stream()
                        .filter(element -> Elements.id(element).equals("n0"))
                        .findFirst()
                        .orElseThrow(),
                passed);
    }

    private void flow(String from, String to) {
        part("serviceTask", from);
        part("serviceTask", to);
        parts.append(
                "<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(parts.length(), from, to));
    }

    private void part(String kind, String id) {
        if (drawn.add(id)) {
            parts.append("<%s id=\"%s\"/>".formatted(kind, id));
        }
    }
}
