package org.fairlight.journey.ui.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One part of a story: the masked words to edit and, once asked for, the words as they came beside them. */
class MaskedPart extends Composite<Div> {

    private final Div originalSide = new Div();
    private final Div words = new Div();
    private final Paragraph note = new Paragraph();
    private final TextArea masked;
    private @Nullable String original;

    MaskedPart(String label) {
        masked = new TextArea(label);
        masked.setMinRows(4);
        masked.setValueChangeMode(ValueChangeMode.LAZY);
        masked.addValueChangeListener(change -> compare());
        words.addClassName("fl-story");
        H3 heading = new H3("As it came");
        originalSide.add(heading, words);
        originalSide.setVisible(false);
        note.addClassName("fl-hint");
        note.getElement().setAttribute("aria-live", "polite");
        note.setVisible(false);
        getContent().addClassName("fl-beside");
        getContent().add(originalSide, new Div(masked, note));
    }

    TextArea field() {
        return masked;
    }

    void show(@Nullable String maskedWords) {
        masked.setValue(maskedWords == null ? "" : maskedWords);
        setVisible(maskedWords != null);
    }

    @Nullable
    String value() {
        return masked.isEmpty() ? null : masked.getValue();
    }

    void showOriginal(@Nullable String asItCame) {
        original = asItCame;
        originalSide.setVisible(asItCame != null);
        compare();
    }

    private void compare() {
        if (original == null) {
            return;
        }
        WordDifference difference = WordDifference.between(original, masked.getValue());
        words.removeAll();
        difference.pieces().forEach(this::mark);
        note.setText(say(difference));
        note.setVisible(true);
    }

    private void mark(WordDifference.Piece piece) {
        switch (piece.change()) {
            case SAME -> words.add(new Span(piece.word() + " "));
            case HIDDEN -> words.add(new Mark(piece.word()), new Span(" "));
            case PUT -> {}
        }
    }

    private static String say(WordDifference difference) {
        if (difference.hidden().isEmpty() && difference.put().isEmpty()) {
            return "Nothing is hidden here: both read the same.";
        }
        return "Hidden: " + list(difference.hidden()) + ". In its place: " + list(difference.put()) + ".";
    }

    private static String list(List<String> words) {
        return words.isEmpty()
                ? "nothing"
                : words.stream().distinct().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    private static class Mark extends HtmlContainer {
        Mark(String word) {
            super("mark");
            setText(word);
        }
    }
}
