package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is still to be put right, on top of the page, each sentence leading to its field. */
public class ErrorSummary extends Div {

    private static final String GO_TO_FIELD = """
            this.addEventListener('click', event => {
              event.preventDefault();
              const field = document.getElementById($0);
              field?.scrollIntoView({block: 'center'});
              field?.focus();
            });""";

    private final UnorderedList list = new UnorderedList();
    private final Map<Component, String> shown = new LinkedHashMap<>();

    public ErrorSummary() {
        addClassName("fl-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2("There is something to look at"), list);
        setVisible(false);
    }

    /** Shows these problems and takes the focus; no problems hide the summary. */
    public void show(Map<? extends Component, String> problems) {
        shown.keySet().forEach(field -> mark(field, null));
        shown.clear();
        shown.putAll(problems);
        list.removeAll();
        shown.forEach(this::add);
        setVisible(!shown.isEmpty());
        if (isVisible()) {
            getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        }
    }

    private void add(Component field, String problem) {
        mark(field, problem);
        Anchor link = new Anchor("#" + idOf(field), problem);
        link.setRouterIgnore(true);
        link.getElement().executeJs(GO_TO_FIELD, idOf(field));
        list.add(new ListItem(link));
    }

    private String idOf(Component field) {
        String id = field.getId()
                .orElseGet(() -> "field-" + field.getElement().getNode().getId());
        field.setId(id);
        return id;
    }

    private static void mark(Component field, @Nullable String problem) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(problem);
            validated.setInvalid(problem != null);
        }
    }
}
