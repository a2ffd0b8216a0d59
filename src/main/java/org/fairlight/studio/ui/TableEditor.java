package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.Catalogue;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.HitPolicy;
import org.fairlight.workflow.tables.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A decision table to change, row by row in words: each row says when it fits, what it answers and why. */
class TableEditor extends Div {

    private final CellWords words;
    private final transient Consumer<String> onChange;
    private final transient Predicate<String> onOpen;
    private final transient Deque<DecisionTable> undo = new ArrayDeque<>();
    private final transient Deque<DecisionTable> redo = new ArrayDeque<>();
    private transient @Nullable DecisionTable table;
    private transient @Nullable DecisionTable live;
    private transient @Nullable Found found;
    private final transient Map<String, Button> buttons = new HashMap<>();
    private final Div tools = new Div();
    private final TableFileTools files =
            new TableFileTools(() -> table().model(), new TableTaking(this::table, this::take, this::tell));
    private final Div news = new Div();
    private final Div shown = new Div();
    private @Nullable String focusNext;
    private boolean readOnly;

    /**
     * @param onChange hears the whole model after each change
     * @param onOpen hears that of a file that was opened, and answers whether it is kept
     */
    TableEditor(Catalogue catalogue, Consumer<String> onChange, Predicate<String> onOpen) {
        this.words = new CellWords(catalogue);
        this.onChange = onChange;
        this.onOpen = onOpen;
        addClassName("fl-table-editor");
        shown.addClassName("fl-table-shown");
        tools.addClassName("fl-actions");
        tools.getElement().setAttribute("role", "group").setAttribute("aria-label", "Tools");
        Div bar = new Div(tools, files);
        bar.addClassName("fl-table-tools");
        add(bar, news, shown);
    }

    /** Shows another table; nothing can be undone any more. */
    void open(DecisionTable shown, @Nullable DecisionTable running) {
        undo.clear();
        redo.clear();
        news.removeAll();
        table = shown;
        live = running;
    }

    /** What the checks found and whether it may be changed; shows it. */
    void show(Found checked, boolean closed) {
        found = checked;
        readOnly = closed;
        buttons.clear();
        tools();
        files.setOpening(!closed);
        shown.removeAll();
        shown.add(policy(), rows());
        difference().flatMap(TableDifference::policy).map(Notice::info).ifPresent(shown::add);
        difference().flatMap(TableDifference::gone).map(Notice::info).ifPresent(shown::add);
        focusAgain();
    }

    /** Whoever works by keyboard goes on where they were, though everything is drawn anew. */
    private void focusAgain() {
        Button next = focusNext == null ? null : buttons.get(focusNext);
        focusNext = null;
        if (next != null) {
            next.focus();
        }
    }

    private DecisionTable table() {
        return Objects.requireNonNull(table);
    }

    private Optional<TableDifference> difference() {
        return Optional.ofNullable(live).map(running -> new TableDifference(running, table(), words));
    }

    private boolean take(DecisionTable opened) {
        replace(opened);
        return onOpen.test(table().model().xml());
    }

    private void tell(Notice notice) {
        news.removeAll();
        news.add(notice.announced());
    }

    private void tools() {
        tools.setVisible(!readOnly);
        tools.removeAll();
        tools.add(step("Undo", undo, redo), step("Redo", redo, undo), new Button("Add a row", click -> addRow()));
    }

    private Button step(String word, Deque<DecisionTable> from, Deque<DecisionTable> to) {
        Button step = new Button(word, click -> go(word, from, to));
        step.setEnabled(!from.isEmpty());
        buttons.put(word, step);
        return step;
    }

    private Component policy() {
        if (readOnly) {
            return new Paragraph(
                    table().hitPolicy().map(HitPolicy::words).orElse("Several rows may answer at once") + ".");
        }
        Select<HitPolicy> policy = new Select<>();
        policy.setLabel("When several rows fit");
        policy.setItems(HitPolicy.values());
        policy.setItemLabelGenerator(HitPolicy::words);
        policy.addClassName("fl-hit-policy");
        table().hitPolicy().ifPresent(policy::setValue);
        policy.addValueChangeListener(change -> change(now -> now.decidingBy(change.getValue())));
        return policy;
    }

    private FactTable rows() {
        FactTable rows = readOnly
                ? new FactTable("Rows, from the first to the last", "Row", "When", "Then", "Why")
                : new FactTable("Rows, from the first to the last", "Row", "When", "Then", "Why", "Change");
        List<TableRow> all = table().rows();
        for (int at = 0; at < all.size(); at++) {
            TableRow row = all.get(at);
            List<Component> facts = new ArrayList<>(List.of(
                    list(words.when(table().questions(), row.questions())),
                    list(words.then(table().answers(), row.answers())),
                    new Div(new Span(row.why()), marks(row))));
            if (!readOnly) {
                facts.add(actions(row, at + 1));
            }
            rows.addRow("Row " + (at + 1), facts);
        }
        rows.stackWhenNarrow();
        return rows;
    }

    private static Component list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fl-cell-lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component marks(TableRow row) {
        Div marks = new Div();
        difference()
                .ifPresent(different -> different.of(row).ifPresent(word -> {
                    Span mark = new Span(word);
                    mark.addClassName("fl-row-mark");
                    marks.add(mark);
                    different.before(row).map(Paragraph::new).ifPresent(marks::add);
                }));
        Found checked = Objects.requireNonNull(found);
        checked.at(row.id()).forEach(finding -> {
            String sentence = StringUtils.capitalize(checked.words().said(finding));
            marks.add(finding.rule().refuses() ? Notice.warn(sentence) : Notice.info(sentence));
        });
        return marks;
    }

    private Component actions(TableRow row, int number) {
        Div actions = new Div(
                button("Change", number, number, () -> open(row, number)),
                button("Up", number, number - 1, () -> change(now -> now.moved(row.id(), true))),
                button("Down", number, number + 1, () -> change(now -> now.moved(row.id(), false))),
                button("Copy", number, number + 1, () -> change(now -> now.withCopyOf(row.id()))),
                button("Remove", number, number, () -> change(now -> now.without(row.id()))));
        actions.addClassName("fl-row-actions");
        return actions;
    }

    private void open(TableRow row, int number) {
        new RowDialog(table(), row, number, words, taken -> {
                    focusNext = label("Change", number);
                    change(now -> now.with(taken));
                })
                .open();
    }

    private void addRow() {
        String id = "rule-" + UUID.randomUUID().toString().substring(0, 8);
        change(now -> now.withNewRow(id));
        List<TableRow> all = table().rows();
        all.stream().filter(row -> row.id().equals(id)).forEach(row -> open(row, all.indexOf(row) + 1));
    }

    private static String label(String word, int number) {
        return "%s row %d".formatted(word, number);
    }

    /** @param next the row whose button of the same name has the focus afterwards */
    private Button button(String word, int number, int next, Runnable deed) {
        Button button = new Button(word, click -> {
            focusNext = label(word, Math.max(1, Math.min(next, table().rows().size())));
            deed.run();
        });
        buttons.put(label(word, number), button);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label(word, number));
        return button;
    }

    private void change(UnaryOperator<DecisionTable> change) {
        replace(change.apply(table()));
        onChange.accept(table().model().xml());
    }

    private void replace(DecisionTable next) {
        news.removeAll();
        undo.push(table());
        redo.clear();
        table = next;
    }

    private void go(String word, Deque<DecisionTable> from, Deque<DecisionTable> to) {
        news.removeAll();
        focusNext = word;
        to.push(table());
        table = from.pop();
        onChange.accept(table().model().xml());
    }
}
