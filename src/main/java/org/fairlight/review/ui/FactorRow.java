package org.fairlight.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fairlight.review.Effect;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.shared.ui.DraftKeeper;

/** One element of the work system: it may have helped, hindered, or both. */
class FactorRow extends Div {

    private static final int SETTLE_MILLIS = 600;

    private final Side helped;
    private final Side hindered;

    /** @param changed hears of each change, and whether the person made it */
    FactorRow(Element element, Consumer<Boolean> changed) {
        helped = new Side(element, Effect.HELPED, changed);
        hindered = new Side(element, Effect.HINDERED, changed);
        Paragraph examples = new Paragraph(element.examples());
        examples.addClassName("fl-hint");
        Div ticks = new Div(helped.tick, hindered.tick);
        ticks.addClassName("fl-factor-ticks");
        addClassName("fl-factor");
        getElement().setAttribute("role", "group").setAttribute("aria-label", element.title());
        add(new Div(new H3(element.title()), examples), ticks, helped.note, hindered.note);
    }

    List<Factor> read() {
        return Stream.of(helped, hindered).flatMap(Side::read).toList();
    }

    void show(List<Factor> factors) {
        helped.show(factors);
        hindered.show(factors);
    }

    void keepAs(String name) {
        helped.keepAs(name);
        hindered.keepAs(name);
    }

    void typeAgain(Map<String, String> texts) {
        helped.typeAgain(texts);
        hindered.typeAgain(texts);
    }

    /** A tick and, once ticked, a place for a few words. */
    private static final class Side {

        private static final String NOTE = ".note";

        private final Element element;
        private final Effect effect;
        private final Checkbox tick;
        private final TextArea note;
        private String keptAs = "";

        Side(Element element, Effect effect, Consumer<Boolean> changed) {
            this.element = element;
            this.effect = effect;
            tick = new Checkbox(effect.title());
            tick.getElement().setAttribute("data-effect", effect.name().toLowerCase(java.util.Locale.ROOT));
            note = new TextArea(effect == Effect.HELPED ? "What helped?" : "What hindered?");
            note.setVisible(false);
            note.setMinRows(2);
            note.setValueChangeMode(ValueChangeMode.LAZY);
            note.setValueChangeTimeout(SETTLE_MILLIS);
            note.addValueChangeListener(change -> changed.accept(change.isFromClient()));
            tick.addValueChangeListener(change -> {
                note.setVisible(change.getValue());
                if (change.isFromClient() && change.getValue()) {
                    note.focus();
                }
                changed.accept(change.isFromClient());
            });
        }

        void keepAs(String name) {
            DraftKeeper.name(tick, kept(name));
            DraftKeeper.name(note, kept(name) + NOTE);
            keptAs = kept(name);
        }

        private String kept(String name) {
            return "%s.%s.%s".formatted(name, element, effect);
        }

        /** A note stands only beside a tick. */
        void typeAgain(Map<String, String> texts) {
            String words = texts.getOrDefault(keptAs + NOTE, "");
            if (!words.isBlank()) {
                note.setValue(words);
            }
            if (texts.containsKey(keptAs)) {
                tick.setValue(Boolean.parseBoolean(texts.get(keptAs)));
            } else if (!words.isBlank()) {
                tick.setValue(true);
            }
        }

        Stream<Factor> read() {
            return tick.getValue() ? Stream.of(new Factor(element, effect, note.getValue())) : Stream.of();
        }

        void show(List<Factor> factors) {
            var told = factors.stream()
                    .filter(factor -> factor.element() == element && factor.effect() == effect)
                    .findFirst();
            note.setValue(told.map(Factor::note).orElse(""));
            tick.setValue(told.isPresent());
        }
    }
}
