package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fairlight.journey.TrackedLook;
import org.fairlight.journey.TrackedStory;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.PlainDates;

/** Who opened the person's own words, contact details or files: by role and day, and why. */
class LookedPart extends Div {

    void show(TrackedStory story, PlainDates dates) {
        removeAll();
        Paragraph hint = new Paragraph(
                "People who learn from your story read it with names hidden. Here you see when one of them opened what you"
                        + " gave us as it is.");
        hint.addClassName("fl-hint");
        add(new H2("Who has looked"), hint);
        if (story.looks().isEmpty()) {
            add(new Paragraph("None of them did so far."));
        } else {
            UnorderedList list = new UnorderedList();
            story.looks().forEach(look -> list.add(new ListItem(sentence(look, dates))));
            add(list);
        }
    }

    static String sentence(TrackedLook look, PlainDates dates) {
        String why = look.why() == null ? "" : ", " + look.why().words();
        return "%s %s %s%s.".formatted(who(look.role()), look.part().words(), when(look.times(), dates), why);
    }

    private static String who(Role role) {
        String title = role.title().toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(title.charAt(0)) < 0 ? "A " : "An ") + title;
    }

    private static String when(List<Instant> times, PlainDates dates) {
        List<LocalDate> days =
                times.stream().map(PlainDates::dateOf).distinct().sorted().toList();
        if (days.size() > 1) {
            return "on %d days, the last time on %s".formatted(days.size(), dates.day(days.getLast()));
        }
        return (times.size() > 1 ? "more than once on " : "on ") + dates.day(days.getFirst());
    }
}
