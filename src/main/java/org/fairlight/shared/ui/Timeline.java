package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has happened, where things are, and what comes next, in order. */
public class Timeline extends OrderedList {

    /** How far a step is. */
    public enum State {
        DONE("Done"),
        HERE("Now"),
        NEXT("Next");

        private final String spoken;

        State(String spoken) {
            this.spoken = spoken;
        }

        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One step.
     *
     * @param when a day in words; empty where it is not known
     * @param text a sentence more; empty where none is needed
     */
    public record Step(State state, String title, String when, String text) {

        public static Step done(String title, String when) {
            return new Step(State.DONE, title, when, "");
        }

        public static Step here(String title, String when) {
            return new Step(State.HERE, title, when, "");
        }

        public static Step next(String title, String when) {
            return new Step(State.NEXT, title, when, "");
        }

        public Step with(String sentence) {
            return new Step(state, title, when, sentence);
        }

        /** The step as one sentence, as a screen reader says it and as a letter prints it. */
        public String spoken() {
            return Stream.of(state.spoken + ": " + title, when, text)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    public Timeline(List<Step> steps) {
        addClassName("fl-timeline");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        ListItem item = new ListItem(part("fl-visually-hidden", step.state().spoken + ": "));
        item.getElement().setAttribute("data-state", step.state().attribute());
        if (step.state() == State.HERE) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(part("fl-timeline-title", step.title()));
        if (!step.when().isBlank()) {
            item.add(part("fl-timeline-when", step.when()));
        }
        if (!step.text().isBlank()) {
            item.add(part("fl-timeline-text", step.text()));
        }
        return item;
    }

    private static Span part(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
