package org.fairlight.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A list of short texts, one field each, that can grow and shrink. */
public class PointsField extends CustomField<List<String>> implements KeptInParts {

    private static final int SETTLE_MILLIS = 600;

    private final IntFunction<String> labelOf;
    private final Div rows = new Div();
    private final List<TextArea> points = new ArrayList<>();
    private @Nullable String keptAs;

    /** @param labelOf the label of a point by its number, counted from 1 */
    public PointsField(String label, String addText, IntFunction<String> labelOf) {
        super(List.of());
        this.labelOf = labelOf;
        setLabel(label);
        rows.addClassName("fl-points");
        Button another = new Button(addText, click -> addEmpty());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(rows, another));
        addClassName("fl-points-field");
        addRow("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (points.isEmpty()) {
            addRow("");
        }
    }

    @Override
    protected List<String> generateModelValue() {
        return points.stream()
                .map(TextArea::getValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<String> texts) {
        points.clear();
        rows.removeAll();
        texts.forEach(this::addRow);
        if (texts.isEmpty()) {
            addRow("");
        }
    }

    @Override
    public void keepAs(String name) {
        keptAs = name + ".";
        number();
    }

    @Override
    public void typeAgain(Map<String, String> texts) {
        SortedMap<Integer, String> typed = typed(texts);
        if (typed.isEmpty()) {
            return;
        }
        List<String> all =
                new ArrayList<>(points.stream().map(TextArea::getValue).toList());
        typed.forEach((at, text) -> {
            while (all.size() <= at) {
                all.add("");
            }
            all.set(at, text);
        });
        setValue(all);
    }

    private SortedMap<Integer, String> typed(Map<String, String> texts) {
        SortedMap<Integer, String> typed = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (keptAs != null && name.startsWith(keptAs)) {
                String number = name.substring(keptAs.length());
                if (number.matches("\\d{1,2}")) {
                    typed.put(Integer.parseInt(number), text);
                }
            }
        });
        return typed;
    }

    private void addEmpty() {
        addRow("");
        points.getLast().focus();
    }

    private void addRow(String text) {
        TextArea field = new TextArea();
        field.setValue(text);
        field.setMinRows(1);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SETTLE_MILLIS);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
        Button remove = new Button("Remove");
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div row = new Div(field, remove);
        row.addClassName("fl-point");
        remove.addClickListener(click -> remove(field, row));
        points.add(field);
        rows.add(row);
        number();
    }

    private void remove(TextArea field, Div row) {
        points.remove(field);
        rows.remove(row);
        number();
        tell(true);
    }

    private void number() {
        for (int i = 0; i < points.size(); i++) {
            String label = labelOf.apply(i + 1);
            points.get(i).setLabel(label);
            if (keptAs != null) {
                DraftKeeper.name(points.get(i), keptAs + i);
            }
            points.get(i)
                    .getParent()
                    .flatMap(row -> row.getChildren().skip(1).findFirst())
                    .ifPresent(remove -> remove.getElement().setAttribute("aria-label", "Remove: " + label));
        }
        rows.getElement().setAttribute("data-count", Integer.toString(points.size()));
    }

    private void tell(boolean byThePerson) {
        setModelValue(generateModelValue(), byThePerson);
    }
}
