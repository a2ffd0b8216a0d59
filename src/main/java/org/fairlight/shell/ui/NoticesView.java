package org.fairlight.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.fairlight.notify.Notices;
import org.fairlight.notify.Notices.Notice;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.PlainDates;

/** Short notes to the person who is signed in, newest first. */
@Route("notices")
@PermitAll
class NoticesView extends InsightPage {

    private final PlainDates dates;

    NoticesView(Notices notices, Clock clock) {
        super("Notes for you");
        dates = new PlainDates(clock.instant());
        List<Notice> mine = notices.mine();
        if (mine.isEmpty()) {
            add(new EmptyState("Nothing new", "Offers of help and news about the stories you hold appear here."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("fl-notes");
            mine.forEach(note -> list.add(item(note)));
            add(list);
        }
        notices.readAll();
    }

    private ListItem item(Notice note) {
        Span when = new Span(dates.dayAndDistance(note.at()));
        when.addClassName("fl-hint");
        ListItem item = note.link() == null
                ? new ListItem(new Span(note.text()), when)
                : new ListItem(new Anchor(note.link(), note.text()), when);
        if (!note.seen()) {
            item.getElement().setAttribute("data-new", true);
        }
        return item;
    }
}
