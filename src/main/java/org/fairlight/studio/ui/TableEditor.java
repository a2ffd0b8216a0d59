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
import java.util.function.UnaryOperator;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.Notice;
import org.fairlight.studio.Catalogue;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.HitPolicy;
import org.fairlight.workflow.tables.TableRow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A decision table to change, row by row in words: each row says when it fits, what it answers and why. */
class TableEditor extends Div {

    private final CellWords words;
    private final transient Consumer<String> onChange;
    private final transient Deque<DecisionTable> undo = new ArrayDeque<>();
    private final transient Deque<DecisionTable> redo = new ArrayDeque<>();
    private transient @Nullable DecisionTable table;
    private transient @Nullable DecisionTable live;
    private transient List<Finding> findings = List.of();
    private final transient Map<String, Button> buttons = new HashMap<>();
    private final Div news = new Div();
    private @Nullable String focusNext;
    private boolean readOnly;

    /** @param onChange hears the whole model after each change */
    TableEditor(Catalogue catalogue, Consumer<String> onChange) {
        this.words = new CellWords(catalogue);
        this.onChange = onChange;
        addClassName("fl-table-editor");
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
    void show(List<Finding> found, boolean closed) {
        findings = found;
        readOnly = closed;
        removeAll();
        buttons.clear();
        if (!readOnly) {
            add(tools());
        }
        add(files(), news, policy(), rows());
        difference().flatMap(TableDifference::policy).map(Notice::info).ifPresent(this::add);
        difference().flatMap(TableDifference::gone).map(Notice::info).ifPresent(this::add);
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

    private Component files() {
        TableFileTools files = new TableFileTools(() -> table().model());
        if (!readOnly) {
            files.addOpening(this::open, this::refuse);
        }
        return files;
    }

    /** Takes a file in the table's place like any other change; what cannot be taken changes nothing. */
    private void open(String name, byte[] file) {
        try {
            DecisionTable opened = TableFile.read(file, table());
            change(now -> opened);
            tell(Notice.good("“%s” is opened. The save before it is kept below, and Undo goes back.".formatted(name)));
        } catch (UnknownTable unknown) {
            refuse(name, unknown.getMessage());
        }
    }

    private void refuse(String name, String why) {
        tell(Notice.warn("“%s” was not opened, and nothing has changed. %s".formatted(name, why)));
    }

    private void tell(Notice notice) {
        news.removeAll();
        news.add(notice.announced());
    }

    private Component tools() {
        Button back = new Button("Undo", click -> step("Undo", undo, redo));
        back.setEnabled(!undo.isEmpty());
        Button again = new Button("Redo", click -> step("Redo", redo, undo));
        again.setEnabled(!redo.isEmpty());
        buttons.put("Undo", back);
        buttons.put("Redo", again);
        Div tools = new Div(back, again, new Button("Add a row", click -> addRow()));
        tools.addClassName("fl-actions");
        tools.getElement().setAttribute("role", "group").setAttribute("aria-label", "Tools");
        return tools;
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
        findings.stream()
                .filter(finding -> !finding.elements().isEmpty()
                        && finding.elements().getFirst().equals(row.id()))
                .forEach(finding -> marks.add(
                        finding.rule().refuses()
                                ? Notice.warn(StringUtils.capitalize(finding.sentence()))
                                : Notice.info(StringUtils.capitalize(finding.sentence()))));
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
        news.removeAll();
        undo.push(table());
        redo.clear();
        table = change.apply(table());
        onChange.accept(table().model().xml());
    }

    private void step(String word, Deque<DecisionTable> from, Deque<DecisionTable> to) {
        news.removeAll();
        focusNext = word;
        to.push(table());
        table = from.pop();
        onChange.accept(table().model().xml());
    }
}
