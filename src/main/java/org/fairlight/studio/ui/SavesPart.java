package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftPage;
import org.jspecify.annotations.Nullable;

/** What was saved, by whom and when, and the way back to it. */
class SavesPart extends Div {

    /** @param onRestore takes the revision to bring back; null when the draft cannot be changed any more */
    SavesPart(List<DraftPage.Save> saves, PlainDates dates, @Nullable IntConsumer onRestore) {
        UnorderedList list = new UnorderedList();
        boolean newest = true;
        for (DraftPage.Save save : saves) {
            ListItem item = new ListItem(
                    new Span("%s, %s, %s".formatted(save.who(), dates.day(save.at()), dates.time(save.at()))));
            if (!newest && onRestore != null) {
                Button back = new Button("Go back to this", click -> onRestore.accept(save.revision()));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                item.add(back);
            }
            list.add(item);
            newest = false;
        }
        add(new Details("Earlier saves, and the way back to them (%d)".formatted(saves.size()), list));
    }
}
