package org.fairlight.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Function;

/** A choice of one, each with a sentence that explains it. */
final class Choices {

    private Choices() {}

    @SafeVarargs
    static <T> RadioButtonGroup<T> of(
            String label, Function<T, String> title, Function<T, String> meaning, T... items) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setItems(items);
        group.setRenderer(new ComponentRenderer<>(item -> explained(title.apply(item), meaning.apply(item))));
        group.addClassName("fl-choices");
        return group;
    }

    private static Div explained(String title, String meaning) {
        Span sentence = new Span(meaning);
        sentence.addClassName("fl-choice-meaning");
        Div both = new Div(new Span(title), sentence);
        both.addClassName("fl-choice");
        return both;
    }
}
