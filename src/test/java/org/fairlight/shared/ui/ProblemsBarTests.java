package org.fairlight.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stays at the foot of the window says how much there is to do without being opened. */
class ProblemsBarTests {

    private final ProblemsBar bar = new ProblemsBar();

    @Test
    void theCountIsSaidInWordsAndIsAllThatIsAnnounced() {
        assertThat(told()).isEqualTo("Nothing to put right.");
        assertThat(tone()).isEqualTo("good");

        bar.show(List.of(advice(1)));
        assertThat(told()).isEqualTo("Nothing to put right, and 1 piece of advice.");
        assertThat(tone()).isEqualTo("info");

        bar.show(List.of(Problem.of("It is stuck."), advice(2)));
        assertThat(told()).isEqualTo("1 thing to put right, and 2 pieces of advice.");
        bar.show(List.of(new Problem("3 steps have no time.", false, 3, List.of())));
        assertThat(told()).isEqualTo("3 things to put right.");
        assertThat(tone()).isEqualTo("warn");

        assertThat(bar.getElement().hasAttribute("role")).isFalse();
        assertThat(all(bar).filter(part -> part.getElement().hasAttribute("role")))
                .singleElement()
                .satisfies(part -> assertThat(part.getElement().getText()).isEqualTo("3 things to put right."));
    }

    @Test
    void eachPlaceCanBeShownAndTheButtonSaysWhichProblemItIs() {
        List<Integer> shown = new ArrayList<>();
        bar.show(List.of(
                new Problem("It is stuck.", false, 1, List.of(() -> shown.add(1))),
                new Problem(
                        "2 steps called “Ask a person” are given to nobody at all, and nobody would ever do them.",
                        false,
                        2,
                        List.<SerializableRunnable>of(() -> shown.add(2), () -> shown.add(3)))));

        List<Button> buttons = all(bar).filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        assertThat(buttons)
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly(
                        "Show where: It is stuck.",
                        "Show where, 1: 2 steps called “Ask a person” are given to nobody at all,…",
                        "Show where, 2: 2 steps called “Ask a person” are given to nobody at all,…");
        buttons.forEach(Button::click);
        assertThat(shown).containsExactly(1, 2, 3);
        assertThat(bar.isOpen()).as("it gives way to what is shown").isFalse();
    }

    @Test
    void whoeverHasItOpenFindsItOpenAfterTheNextSave() {
        bar.setOpen(true);
        bar.show(List.of(advice(1)));
        assertThat(bar.isOpen()).isTrue();
    }

    private static Problem advice(int times) {
        return new Problem("Advice: name it.", true, times, List.of());
    }

    private String told() {
        return bar.getSummary().getElement().getTextRecursively();
    }

    private String tone() {
        return bar.getElement().getAttribute("data-tone");
    }

    private static Stream<Component> all(Component from) {
        return from.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }
}
