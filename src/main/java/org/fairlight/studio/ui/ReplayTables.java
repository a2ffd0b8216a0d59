package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fairlight.shared.ui.FactTable;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.studio.replay.ReplayResult;
import org.springframework.util.StringUtils;

/** The result of a trial run as questions with their answers and tables. */
final class ReplayTables {

    private ReplayTables() {}

    static void show(InsightPage page, ReplayResult result) {
        page.addQuestion("Where would stories have gone another way?", ways(result), partings(result));
        page.addQuestion(
                "Which clocks would have broken?",
                "Late means: not answered by the end of the working days that a step is allowed, with the time that people"
                        + " really took.",
                clocks(result));
        page.addQuestion(
                "What changes for people’s work?",
                "Tasks that come to each role in a week, as far as the stories’ ways can be told.",
                work(result));
        if (result.untold() > 0) {
            page.addQuestion("What could not be told?", untold(result), reasons(result));
        }
    }

    private static String ways(ReplayResult result) {
        return result.partings().isEmpty()
                ? "None of those that can be told."
                : "Which stories they are is not shown, because that could give away one person’s way.";
    }

    /** How many and never which: the first of a run is the newest, whose day anybody may know. */
    private static Component[] partings(ReplayResult result) {
        if (result.partings().isEmpty()) {
            return new Component[0];
        }
        FactTable table = new FactTable("Where ways part", "After", "Today comes", "With the draft comes", "How many");
        result.partings()
                .forEach(parting -> table.addRow(parting.after(), parting.from(), parting.to(), howMany(parting)));
        table.stackWhenNarrow();
        return new Component[] {table};
    }

    private static String howMany(ReplayResult.Parting parting) {
        int all = parting.stories().size();
        return parting.perhaps() == 0
                ? String.valueOf(all)
                : "%d, %s unless a worry was told"
                        .formatted(all, parting.perhaps() == all ? "but" : parting.perhaps() + " of them");
    }

    private static FactTable clocks(ReplayResult result) {
        FactTable table = new FactTable(
                "Tasks and how many were late", "Task", "Today", "Late today", "With the draft", "Late with the draft");
        result.clocks()
                .forEach(clock -> table.addRow(
                        clock.task(),
                        String.valueOf(clock.asked()),
                        String.valueOf(clock.late()),
                        String.valueOf(clock.askedAfter()),
                        String.valueOf(clock.lateAfter())));
        table.stackWhenNarrow();
        return table;
    }

    private static FactTable work(ReplayResult result) {
        FactTable table = new FactTable(
                "Tasks in a week for each role", "Role", "Today", "With the draft", "In all, today and then");
        result.work()
                .forEach(line -> table.addRow(
                        line.role(),
                        inAWeek(line.before(), result),
                        inAWeek(line.after(), result),
                        "%d and %d".formatted(line.before(), line.after())));
        table.stackWhenNarrow();
        return table;
    }

    private static String inAWeek(int tasks, ReplayResult result) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(tasks / result.weeks());
    }

    private static String untold(ReplayResult result) {
        return "%s. They are not counted above."
                .formatted(StringUtils.capitalize(ReplayWords.stories(result.untold())));
    }

    private static Component reasons(ReplayResult result) {
        UnorderedList list = new UnorderedList();
        result.reasons()
                .forEach(reason -> list.add(new ListItem(new Paragraph("%s: %s"
                        .formatted(
                                StringUtils.capitalize(ReplayWords.stories(reason.stories())), reason.sentence())))));
        return list;
    }
}
