package org.fairlight.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairlight.insight.Place;
import org.fairlight.insight.ProcessOverview;
import org.fairlight.insight.ProcessPicture;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.PlainDurations;
import org.fairlight.shared.ui.ProcessMap;

/** Every process as a picture with numbers on it, and the same numbers as a table. */
@Route("processes")
@Menu(title = "Processes", order = 20)
@RolesAllowed("QUALITY_LEAD")
class ProcessesView extends InsightPage {

    private final PlainDates dates;

    ProcessesView(ProcessOverview overview, Clock clock) {
        super("Processes");
        dates = new PlainDates(clock.instant());
        List<ProcessPicture> pictures = overview.pictures();
        ProcessPicture main = pictures.getFirst();
        addQuestion("Where do stories wait?", answer(main), evidence(main));
        addQuestion("Which steps take long?", slowest(main), paces(main));
        Div others = new Div();
        pictures.stream().skip(1).map(this::folded).forEach(others::add);
        addQuestion(
                "Where do they wait inside a step?",
                "Each of these is one step of the pictures above, opened up. The guardian’s process has its own door and is"
                        + " not counted here.",
                others);
    }

    private Details folded(ProcessPicture picture) {
        Details details = new Details(picture.name() + ": " + stories(picture.stories()));
        details.setWidthFull();
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(evidence(picture));
                details.add(paces(picture));
            }
        });
        return details;
    }

    private static String answer(ProcessPicture picture) {
        return picture.places().stream()
                .max(Comparator.comparingLong(Place::stories))
                .map(most -> "%s on the way now. Most stand at “%s”: %d."
                        .formatted(stories(picture.stories()), most.name(), most.stories()))
                .orElseGet(() -> picture.gone() == 0
                        ? "No story is on the way just now."
                        : "%s on the way now.".formatted(stories(picture.gone())));
    }

    private Component[] evidence(ProcessPicture picture) {
        ProcessMap map = new ProcessMap(picture.name() + ". The table below says the same in words.");
        map.setXml(picture.xml());
        map.setMarks(picture.places().stream().map(ProcessesView::mark).toList());
        List<Component> evidence = new ArrayList<>();
        evidence.add(map);
        if (!picture.places().isEmpty()) {
            evidence.add(table(picture));
        } else if (picture.gone() == 0) {
            evidence.add(nobody());
        }
        VersionsPart.of(picture).ifPresent(evidence::add);
        return evidence.toArray(Component[]::new);
    }

    private static String slowest(ProcessPicture picture) {
        return picture.paces().stream()
                .findFirst()
                .map(slowest -> "In the last %d days stories stood longest at “%s”: half of them %s or longer."
                        .formatted(ProcessOverview.DAYS, slowest.name(), PlainDurations.of(slowest.typical())))
                .orElse("Too few stories have gone on in the last %d days to tell.".formatted(ProcessOverview.DAYS));
    }

    private static Component[] paces(ProcessPicture picture) {
        if (picture.paces().isEmpty()) {
            return new Component[0];
        }
        ProcessMap map = new ProcessMap(picture.name()
                + ": the deeper the colour, the longer stories stood there. The table below says the same.");
        map.setXml(picture.xml());
        map.setMarks(picture.paces().stream()
                .map(pace -> ProcessMap.Mark.warm(
                        pace.elementId(),
                        pace.warmth(),
                        "half took %s or longer".formatted(PlainDurations.of(pace.typical()))))
                .toList());
        FactTable table = new FactTable(
                "How long stories stood at the steps of “%s”, the longest first".formatted(picture.name()),
                "Step",
                "Stories",
                "Half took at least",
                "One in ten at least");
        picture.paces()
                .forEach(pace -> table.addRow(
                        pace.name(),
                        Long.toString(pace.passed()),
                        PlainDurations.of(pace.typical()),
                        PlainDurations.of(pace.slow())));
        table.stackWhenNarrow();
        Paragraph legend = new Paragraph("The deeper the colour, the longer stories stood there, by the calendar."
                + " Steps that fewer than %d stories have left are not shown.".formatted(ProcessOverview.FEWEST));
        legend.addClassName("fl-hint");
        return new Component[] {map, legend, table};
    }

    private static ProcessMap.Mark mark(Place place) {
        int count = Math.toIntExact(place.stories());
        return ProcessMap.Mark.count(place.elementId(), count, stories(count));
    }

    private FactTable table(ProcessPicture picture) {
        FactTable table = new FactTable(
                "Where stories stand in “%s”".formatted(picture.name()), "Step", "Stories", "Longest since");
        picture.places()
                .forEach(place -> table.addRow(
                        place.name(), Long.toString(place.stories()), dates.dayAndDistance(place.since())));
        return table;
    }

    private static Paragraph nobody() {
        Paragraph nobody = new Paragraph("No story stands here just now.");
        nobody.addClassName("fl-hint");
        return nobody;
    }

    static String stories(long number) {
        return number == 1 ? "1 story" : number + " stories";
    }
}
