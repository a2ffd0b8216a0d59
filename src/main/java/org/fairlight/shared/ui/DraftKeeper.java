package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Keeps what is typed in its fields on the person's own device until it has been sent. */
@Tag(DraftKeeper.TAG)
@JsModule("context://ui/draft-keeper.js")
public class DraftKeeper extends Component implements HasComponents {

    static final String TAG = "fairlight-draft-keeper";

    /** Names a field to be kept. */
    static final String FIELD = "data-keep";

    /** Says that the words a field begins with are no draft. */
    private static final String TYPED_ONLY = "data-keep-typed";

    private static final String VALUES = "event.detail.values";

    private String key;
    private final Map<String, Consumer<String>> fields = new HashMap<>();

    /** @param key names the form and, where there are several, which one of them */
    public DraftKeeper(String key, Component... parts) {
        this.key = key;
        getElement().setAttribute("key", key);
        add(parts);
        addRestoreListener(values -> values.forEach(this::restore));
    }

    /** Goes on under another key, once it is known what the form is about. */
    public void keepAs(String otherKey) {
        key = otherKey;
        getElement().setAttribute("key", key);
    }

    /** Keeps what is typed into a field that has words from the start; typed words win over them. */
    public <F extends Component & HasValue<?, String>> void keepTyped(String name, F field) {
        field.getElement().setAttribute(FIELD, name).setAttribute(TYPED_ONLY, true);
        fields.put(name, field::setValue);
    }

    /** Keeps a field of text; it is filled again only where it is still empty. */
    public <F extends Component & HasValue<?, String>> void keep(String name, F field) {
        field.getElement().setAttribute(FIELD, name);
        fields.put(name, text -> fill(field, text));
    }

    /** Keeps a choice under a text of its own, such as the name of an enum constant. */
    public <T, F extends Component & HasValue<?, T>> void keep(
            String name, F field, Function<T, String> toText, Function<String, T> fromText) {
        field.getElement().setAttribute(FIELD, name);
        field.addValueChangeListener(change -> field.getElement()
                .setAttribute("data-keep-value", field.isEmpty() ? "" : toText.apply(field.getValue())));
        fields.put(name, text -> fill(field, fromText.apply(text)));
    }

    /** Hears what was kept, by the name of the field, when the page opens again. */
    public void addRestoreListener(Consumer<Map<String, String>> onRestore) {
        getElement()
                .addEventListener(
                        "draft-restored",
                        event -> onRestore.accept(texts(event.getEventData().get(VALUES))))
                .addEventData(VALUES);
    }

    /** Forgets the draft, once it has been sent; also when the page is left at the same time. */
    public void clear() {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(ui -> forget(ui, key));
    }

    /** Names a part of a field that is made of several. */
    public static void name(Component part, String name) {
        part.getElement().setAttribute(FIELD, name);
    }

    /** Forgets the draft of another page. */
    public static void forget(UI ui, String key) {
        ui.getPage().executeJs("customElements.get($0)?.forget($1)", TAG, key);
    }

    private void restore(String name, String text) {
        if (!text.isBlank() && fields.containsKey(name)) {
            fields.get(name).accept(text);
        }
    }

    private static <T> void fill(HasValue<?, T> field, T value) {
        if (field.isEmpty()) {
            field.setValue(value);
        }
    }

    private static Map<String, String> texts(JsonNode values) {
        return values.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().asString("")));
    }
}
