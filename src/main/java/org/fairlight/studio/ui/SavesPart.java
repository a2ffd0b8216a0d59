package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.DraftPage;
import org.jspecify.annotations.Nullable;

/** What was saved, by whom and when, and the way back to it. */
class SavesPart extends Div {

    /** @param onRestore takes the save to bring back; null when the draft cannot be changed any more */
    SavesPart(List<DraftPage.Save> saves, PlainDates dates, @Nullable Consumer<UUID> onRestore) {
        UnorderedList list = new UnorderedList();
        saves.forEach(save -> list.add(item(save, dates, onRestore)));
        add(new Details("Earlier saves, and the way back to them (%d)".formatted(saves.size()), list));
    }

    private static ListItem item(DraftPage.Save save, PlainDates dates, @Nullable Consumer<UUID> onRestore) {
        ListItem item = new ListItem(new Span(words(save, dates)));
        if (!save.current() && onRestore != null) {
            Button back = new Button("Go back to this", click -> onRestore.accept(save.id()));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(back);
        }
        return item;
    }

    private static String words(DraftPage.Save save, PlainDates dates) {
        String kind = save.kind().words();
        return "%s, %s, %s".formatted(save.who(), dates.day(save.at()), dates.time(save.at()))
                + (kind.isEmpty() ? "" : ": " + kind);
    }
}
