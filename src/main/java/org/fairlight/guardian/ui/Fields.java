package org.fairlight.guardian.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields as the guardian's forms have them. */
final class Fields {

    private static final int ROWS = 3;

    private Fields() {}

    static TextArea area(String label, String help) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setMinRows(ROWS);
        return area;
    }

    static RadioButtonGroup<Boolean> yesOrNo(String label, String help) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(label);
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        group.setHelperText(help);
        return group;
    }

    /** A day until today. */
    static DatePicker pastDay(String label) {
        DatePicker day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setMax(LocalDate.now(java.time.ZoneId.of("Europe/London")));
        return day;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
