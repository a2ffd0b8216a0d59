package org.fairlight.rights.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** What the forms of the room share: sentences beside the fields that need another look, and what was learned. */
final class Marks {

    private Marks() {}

    static void point(Map<String, ? extends HasValidation> fields, Map<String, String> problems) {
        fields.forEach((name, field) -> {
            field.setErrorMessage(problems.getOrDefault(name, ""));
            field.setInvalid(problems.containsKey(name));
        });
    }

    static Div learned(List<String> points) {
        Div part = new Div(new H3("What was learned from it"));
        if (points.isEmpty()) {
            part.add(new Paragraph("Nothing was written down."));
        } else {
            UnorderedList list = new UnorderedList();
            points.forEach(point -> list.add(new ListItem(point)));
            part.add(list);
        }
        return part;
    }
}
