package org.fairlight.review.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.shared.ui.KeptInParts;

/** The six elements of the work system, each with both its sides. */
class FactorsField extends CustomField<List<Factor>> implements KeptInParts {

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

    @Override
    public void keepAs(String name) {
        rows.forEach(row -> row.keepAs(name));
    }

    @Override
    public void typeAgain(Map<String, String> texts) {
        rows.forEach(row -> row.typeAgain(texts));
    }

    private void changed(boolean byThePerson) {
        setModelValue(generateModelValue(), byThePerson);
    }
}
