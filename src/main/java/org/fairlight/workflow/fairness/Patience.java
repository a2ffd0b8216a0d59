package org.fairlight.workflow.fairness;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableColumn;
import org.fairlight.workflow.tables.TableRow;
import org.w3c.dom.Element;

/** How long anybody has for something, and how long anybody is left to wait. */
final class Patience {

    private static final int FEWEST_DAYS = 1;
    private static final int MOST_DAYS = 60;
    private static final int MOST_DAYS_OF_WORK_TO_WAIT = 260;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Pattern COUNTED = Pattern.compile("\\$\\{clock\\.\\w+\\((\\d+), nation\\)}");

    private Patience() {}

    /** Waits that are as good as no end. */
    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        for (Element timer : drawing.all("timerEventDefinition")) {
            if (timer.getParentNode() instanceof Element event && isTooLong(timer)) {
                findings.add(drawing.finding(
                        Rule.ALWAYS_AN_END,
                        "a story waits here for more than a year, which is as good as no end. Choose a shorter time.",
                        event));
            }
        }
        return findings;
    }

    private static boolean isTooLong(Element timer) {
        String time = timer.getTextContent().strip();
        Matcher counted = COUNTED.matcher(time);
        if (counted.matches()) {
            return Integer.parseInt(counted.group(1)) > MOST_DAYS_OF_WORK_TO_WAIT;
        }
        try {
            return !time.startsWith("$") && Duration.parse(time).compareTo(LONGEST) > 0;
        } catch (DateTimeParseException toldByOthers) {
            return false;
        }
    }

    /** Numbers of days in the table of clocks by which nobody can work. */
    static List<Finding> ofClocks(Model model) {
        List<Finding> findings = new ArrayList<>();
        DecisionTable.of(model).ifPresent(table -> {
            List<TableColumn> clocks = table.answers();
            for (TableRow row : table.rows()) {
                IntStream.range(0, Math.min(clocks.size(), row.answers().size()))
                        .filter(at -> !isEnough(row.answers().get(at)))
                        .mapToObj(at -> new Finding(
                                Rule.HELP_BEFORE_THE_CLOCK,
                                model.fileName(),
                                "“%s” is %s, by which nobody can work. Give %s."
                                        .formatted(
                                                clocks.get(at).label(),
                                                row.answers().get(at),
                                                bounds()),
                                List.of(row.id()),
                                List.of()))
                        .forEach(findings::add);
            }
        });
        return findings;
    }

    /** Whether somebody can be expected to do a step in that time; a clock of the table is looked at there. */
    static boolean isEnough(String days) {
        return !days.matches("-?\\d+")
                || (days.length() <= 3 && Integer.parseInt(days) >= FEWEST_DAYS && Integer.parseInt(days) <= MOST_DAYS);
    }

    static String bounds() {
        return "from %d to %d working days".formatted(FEWEST_DAYS, MOST_DAYS);
    }
}
