package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Stays at the foot of the window: how much is to be put right, and all of it for whoever opens it. */
class ProblemsBar extends NativeDetails {

    private static final String FINE = "Nothing to put right";

    private final Span count = new Span();
    private final Div content = new Div();

    ProblemsBar() {
        addClassName("fl-studio-problems");
        getElement().setAttribute("aria-label", "What is to be put right");
        count.getElement().setAttribute("role", "status");
        // A long list is scrolled by keyboard as well.
        content.getElement().setAttribute("tabindex", "0");
        setSummary(count);
        setContent(content);
        show(List.of());
    }

    void show(List<Problem> problems) {
        int advice = times(problems, true);
        int faults = times(problems, false);
        count.setText(words(faults, advice));
        getElement().setAttribute("data-tone", faults > 0 ? "warn" : advice > 0 ? "info" : "good");
        content.removeAll();
        content.add(problems.isEmpty() ? new Paragraph("The checks look again after each save.") : list(problems));
    }

    private static int times(List<Problem> problems, boolean advice) {
        return problems.stream()
                .filter(problem -> problem.isAdvice() == advice)
                .mapToInt(Problem::times)
                .sum();
    }

    private static String words(int faults, int advice) {
        List<String> words = new ArrayList<>();
        words.add(faults == 0 ? FINE : counted(faults, "thing", "things") + " to put right");
        if (advice > 0) {
            words.add("and " + counted(advice, "piece", "pieces") + " of advice");
        }
        return String.join(", ", words) + ".";
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private Component list(List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem)));
        return list;
    }

    private ListItem item(Problem problem) {
        ListItem item = new ListItem(new Span(problem.sentence()));
        int places = problem.places().size();
        IntStream.range(0, places)
                .forEach(at -> item.add(
                        places == 1
                                ? show(problem, 0, "Show where")
                                : show(problem, at, "Show where, %d".formatted(at + 1))));
        return item;
    }

    /** The list has many such buttons, so each says which it is. */
    private Button show(Problem problem, int at, String words) {
        Button show = new Button(words, click -> {
            giveWay();
            problem.places().get(at).run();
        });
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(words + ": " + problem.beginning());
        return show;
    }

    /** The list would lie over what is to be shown; whoever works by keyboard stays at the bar. */
    private void giveWay() {
        setOpen(false);
        getSummary().getElement().callJsFunction("focus");
    }
}
