package org.fairlight.workflow.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.Test;

class DecisionTableTests {

    private static final List<Model> OURS = new Models("file:processes/").all();

    private final DecisionTable routing = DecisionTable.of(OURS.stream()
                    .filter(model -> model.fileName().equals("no-blame-routing.dmn"))
                    .findFirst()
                    .orElseThrow())
            .orElseThrow();

    @Test
    void itIsReadInTheWordsThatStandInIt() {
        assertThat(routing.questions().getFirst())
                .isEqualTo(new TableColumn("hasGood", "Was something good?", TableColumn.Kind.YES_NO, List.of()));
        assertThat(routing.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.fact()).isEqualTo("route");
            assertThat(answer.values()).contains("REVIEW_AND_GUARD");
        });
        assertThat(routing.hitPolicy()).contains(HitPolicy.FIRST);
        assertThat(routing.rows().getFirst().why()).startsWith("Someone may be unsafe");
    }

    @Test
    void aChangedRowChangesNothingElse() {
        TableRow first = routing.rows().getFirst();
        List<String> before = lines(routing.decidingBy(HitPolicy.FIRST));
        List<String> cells = new java.util.ArrayList<>(first.questions());
        cells.set(6, TableCell.allBut(List.of("WAITING")).text(TableColumn.Kind.LIST));

        DecisionTable changed =
                routing.with(new TableRow(first.id(), cells, first.answers(), "Said < otherwise & \"so\""));

        assertThat(changed.rows().getFirst().questions().get(6)).isEqualTo("not(\"WAITING\")");
        assertThat(changed.rows().getFirst().why()).isEqualTo("Said < otherwise & \"so\"");
        assertThat(changed.rows().subList(1, changed.rows().size()))
                .isEqualTo(routing.rows().subList(1, routing.rows().size()));
        assertThat(lines(changed))
                .as("lines that differ")
                .filteredOn(line -> !before.contains(line))
                .hasSizeLessThan(6);
    }

    @Test
    void rowsAreCopiedMovedAndRemovedAndTheTableMayStillRun() {
        String second = routing.rows().get(1).id();

        DecisionTable changed = routing.withCopyOf(second);
        TableRow twin = changed.rows().get(2);
        assertThat(twin.questions()).isEqualTo(routing.rows().get(1).questions());
        assertThat(twin.id()).isNotEqualTo(second);
        changed = changed.moved(second, true);
        assertThat(changed.rows().getFirst().id()).isEqualTo(second);
        assertThat(changed.moved(second, true).rows())
                .as("no further than the top")
                .isEqualTo(changed.rows());
        changed = changed.without(twin.id());

        assertThat(changed.rows()).hasSameSizeAs(routing.rows());
        assertThat(ModelRules.findings(changed.model(), OURS)).isEmpty();
    }

    @Test
    void aNewRowStandsAboveTheLastAndHasEveryCell() {
        DecisionTable more = routing.withNewRow("rule-new");

        TableRow added = more.rows().get(more.rows().size() - 2);
        assertThat(added.id()).isEqualTo("rule-new");
        assertThat(added.questions()).hasSameSizeAs(routing.questions()).containsOnly("");
        assertThat(more.without("rule-new").rows()).isEqualTo(routing.rows());
        assertThat(ModelRules.problems(more.model())).singleElement().asString().contains("does not answer");
    }

    @Test
    void cellsAreReadAndWrittenAlike() {
        for (String text : new String[] {"", "\"A\",\"B\"", "not(\"A\",null)", "\"14\""}) {
            assertThat(TableCell.read(text))
                    .hasValueSatisfying(
                            cell -> assertThat(cell.text(TableColumn.Kind.LIST)).isEqualTo(text));
        }
        for (String text : new String[] {"true", "not(true)", "null", "false,null"}) {
            assertThat(TableCell.read(text))
                    .hasValueSatisfying(cell ->
                            assertThat(cell.text(TableColumn.Kind.YES_NO)).isEqualTo(text));
        }
        for (String text :
                new String[] {"hasGood", "[1..3]", "> 3", "\"A\" and \"B\"", "\"A\\u0022\"", "not(not(true))"}) {
            assertThat(TableCell.read(text)).as(text).isEmpty();
        }
        assertThat(TableCell.read("-")).contains(TableCell.ANYTHING);
    }

    private static List<String> lines(DecisionTable table) {
        return table.model().xml().lines().map(String::strip).toList();
    }
}
