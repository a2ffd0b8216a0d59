package org.fairlight.improvement.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import org.fairlight.improvement.ActionKind;
import org.fairlight.improvement.Strength;
import org.fairlight.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The hierarchy of action strength, shown whole: seeing it makes people choose stronger actions. */
class StrengthField extends CustomField<ActionKind> {

    private final Map<Strength, RadioButtonGroup<ActionKind>> groups = new EnumMap<>(Strength.class);
    private final Notice nudge = Notice.info(
                    "This kind of change fades when people are tired or new. Is there something "
                            + "stronger you could try as well: a step less, the same way everywhere, or making the right thing the easy thing?")
            .announced();

    StrengthField() {
        setLabel("What kind of change is it?");
        Div all = new Div();
        all.addClassName("fl-strengths");
        for (Strength strength : Strength.values()) {
            all.add(part(strength));
        }
        nudge.setVisible(false);
        add(new Div(all, nudge));
    }

    @Override
    protected @Nullable ActionKind generateModelValue() {
        return groups.values().stream()
                .map(RadioButtonGroup::getValue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void setPresentationValue(@Nullable ActionKind kind) {
        groups.forEach((strength, group) -> group.setValue(kind != null && kind.strength() == strength ? kind : null));
        nudge(kind);
    }

    private Section part(Strength strength) {
        RadioButtonGroup<ActionKind> group = new RadioButtonGroup<>();
        group.setItems(ActionKind.of(strength));
        group.setItemLabelGenerator(ActionKind::title);
        group.setAriaLabel(strength.title());
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose(strength, change.getValue());
            }
        });
        groups.put(strength, group);
        Paragraph meaning = new Paragraph(strength.meaning());
        meaning.addClassName("fl-hint");
        Section part = new Section(new H3(strength.title()), meaning, group);
        part.addClassName("fl-strength");
        part.getElement().setAttribute("data-strength", strength.name().toLowerCase(java.util.Locale.ROOT));
        return part;
    }

    private void choose(Strength strength, ActionKind kind) {
        groups.forEach((other, group) -> {
            if (other != strength) {
                group.setValue(null);
            }
        });
        nudge(kind);
        setModelValue(kind, true);
    }

    private void nudge(@Nullable ActionKind kind) {
        nudge.setVisible(kind != null && kind.strength() == Strength.WEAKER);
    }
}
