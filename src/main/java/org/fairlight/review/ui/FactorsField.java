package org.fairlight.review.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;

/** The six elements of the work system, each with both its sides. */
class FactorsField extends CustomField<List<Factor>> {

    private final List<FactorRow> rows;

    FactorsField() {
        super(List.of());
        rows = Arrays.stream(Element.values())
                .map(element -> new FactorRow(element, this::changed))
                .toList();
        Div all = new Div();
        rows.forEach(all::add);
        add(all);
        addClassName("fl-factors");
        setLabel("Begin where you see something; most stories need two or three.");
    }

    @Override
    protected List<Factor> generateModelValue() {
        return rows.stream().flatMap(row -> row.read().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<Factor> factors) {
        rows.forEach(row -> row.show(factors));
    }

    private void changed(boolean byThePerson) {
        setModelValue(generateModelValue(), byThePerson);
    }
}
