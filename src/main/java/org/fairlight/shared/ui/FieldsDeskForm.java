package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A desk form made of named fields; the names are those of the answers record, so problems find their field. */
public abstract class FieldsDeskForm<A> extends Composite<Div> implements DeskForm<A> {

    private static final int SETTLE_MILLIS = 600;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** Registers a field under the name of its answer, without placing it. */
    protected <C extends Component & HasValue<?, ?>> C named(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasValueChangeMode slow) {
            slow.setValueChangeMode(ValueChangeMode.LAZY);
            slow.setValueChangeTimeout(SETTLE_MILLIS);
            field.getElement().setAttribute(DraftKeeper.FIELD, name);
        }
        if (field instanceof KeptInParts parts) {
            parts.keepAs(name);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                unmark(field);
                changed();
            }
        });
        return field;
    }

    /** For parts that are no simple field: tells the desk that something changed. */
    protected void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void typeAgain(Map<String, String> texts) {
        texts.forEach((name, text) -> {
            if (fields.get(name) instanceof TextFieldBase<?, ?> field && field.getValue() instanceof String) {
                typeAgain(field, text);
            }
        });
        fields.values().stream()
                .filter(KeptInParts.class::isInstance)
                .map(KeptInParts.class::cast)
                .forEach(parts -> parts.typeAgain(texts));
        changed();
    }

    @SuppressWarnings("unchecked")
    private static void typeAgain(TextFieldBase<?, ?> field, String text) {
        ((TextFieldBase<?, String>) field).setValue(text);
    }

    @Override
    public void point(Map<String, String> problems) {
        fields.values().forEach(FieldsDeskForm::unmark);
        problems.forEach((name, sentence) -> {
            if (fields.get(name) instanceof HasValidationProperties field) {
                field.setInvalid(true);
                field.setErrorMessage(sentence);
            }
        });
        fields.entrySet().stream()
                .filter(field -> problems.containsKey(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static void unmark(Component field) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(false);
        }
    }
}
