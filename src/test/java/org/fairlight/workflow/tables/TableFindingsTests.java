package org.fairlight.workflow.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Models;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFindingsTests {

    private static final List<String> THEMES = List.of("WAITING", "FOOD", "OTHER");

    static Stream<Model> ours() {
        return new Models("file:processes/").all().stream().filter(model -> !model.isProcess());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void ourOwnTablesAnswerEverythingOnceAndUseEveryRow(Model model) {
        assertThat(TableFindings.of(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void withoutItsLastRowATableLeavesAGapThatIsToldByAnExample(Model model) {
        DecisionTable table = table(model);
        Model shorter = table.without(table.rows().getLast().id()).model();

        assertThat(TableFindings.of(shorter)).singleElement().satisfies(gap -> {
            assertThat(gap.rule()).isEqualTo(Rule.ALWAYS_AN_ANSWER);
            assertThat(gap.sentence()).startsWith("no row fits when “").contains("” is ");
        });
    }

    @ParameterizedTest
    @MethodSource("ours")
    void underARowForEverythingNoOtherIsUsed(Model model) {
        DecisionTable table = table(model);
        String all = table.rows().getLast().id();
        for (int i = 1; i < table.rows().size(); i++) {
            table = table.moved(all, true);
        }
        List<String> others = table.rows().stream().skip(1).map(TableRow::id).toList();

        assertThat(TableFindings.of(table.model()))
                .allMatch(finding -> finding.rule() == Rule.EVERY_ROW_USED)
                .extracting(finding -> finding.elements().getFirst())
                .containsExactlyElementsOf(others);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aCopyOfARowIsNeverUsedAndAsUniqueItClashes(Model model) {
        DecisionTable copied =
                table(model).withCopyOf(table(model).rows().getFirst().id());

        assertThat(TableFindings.of(copied.model())).extracting(Finding::rule).containsExactly(Rule.EVERY_ROW_USED);
        assertThat(TableFindings.of(copied.decidingBy(HitPolicy.UNIQUE).model()))
                .extracting(Finding::rule)
                .contains(Rule.ONE_ANSWER);
    }

    @Test
    void aCellThatIsMoreThanValuesIsTold() {
        Model table = table(List.of(List.of("> 3", "")), HitPolicy.FIRST);

        assertThat(TableFindings.of(table)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.ALWAYS_AN_ANSWER);
            assertThat(finding.sentence()).contains("“> 3” of row 1");
        });
    }

    @Test
    void aRowWithACellTooFewIsToldAndNotFallenOver() {
        Model whole = table(List.of(List.of("", "")), HitPolicy.FIRST);
        Model cut = new Model(whole.fileName(), whole.xml().replaceFirst("<inputEntry>.*?</inputEntry>", ""));

        assertThat(TableFindings.of(cut))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).startsWith("row 1 has a cell too few"));
    }

    @Test
    void textIsNoYesAndAnAnswerIsOneOfItsValues() {
        Model quoted = table(List.of(List.of("\"true\",\"false\",null", "")), HitPolicy.FIRST);
        assertThat(TableFindings.of(quoted))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("“Good?”"));

        DecisionTable routing = table(ours().filter(model -> model.fileName().equals("no-blame-routing.dmn"))
                .findFirst()
                .orElseThrow());
        TableRow first = routing.rows().getFirst();
        for (String answer : new String[] {"", "\"TELLING_OFF\"", "REVIEW", "\"REVIEW\",\"REPLY_ONLY\""}) {
            Model changed = routing.with(new TableRow(first.id(), first.questions(), List.of(answer), first.why()))
                    .model();
            assertThat(TableFindings.of(changed))
                    .as(answer)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.sentence()).contains("does not answer"));
        }
    }

    @Test
    void atRandomTheSameIsFoundAsByAskingOneByOne() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> List.of(yesOrNo(random), theme(random)))
                    .toList();

            assertThat(found(table(rows, HitPolicy.FIRST), Rule.EVERY_ROW_USED))
                    .as("rows that are never used, seed %d: %s", seed, rows)
                    .isEqualTo(neverUsed(rows));
            assertThat(found(table(rows, HitPolicy.FIRST), Rule.ALWAYS_AN_ANSWER)
                            .isEmpty())
                    .as("no gap, seed %d: %s", seed, rows)
                    .isEqualTo(questions()
                            .allMatch(question ->
                                    answering(rows, question).findFirst().isPresent()));
            assertThat(found(table(rows, HitPolicy.UNIQUE), Rule.ONE_ANSWER).isEmpty())
                    .as("no overlap, seed %d: %s", seed, rows)
                    .isEqualTo(questions()
                            .allMatch(question -> answering(rows, question).count() <= 1));
        }
    }

    private static List<String> neverUsed(List<List<String>> rows) {
        List<Integer> used = questions()
                .flatMap(question -> answering(rows, question).limit(1).boxed())
                .toList();
        return IntStream.range(0, rows.size())
                .filter(row -> !used.contains(row))
                .mapToObj(row -> "row" + row)
                .toList();
    }

    /** Everything that can be asked: each fact as one of its values, another, or not known. */
    private static Stream<List<String>> questions() {
        return Stream.of("true", "false", TableCell.UNKNOWN)
                .flatMap(good -> Stream.concat(THEMES.stream(), Stream.of("something else", TableCell.UNKNOWN))
                        .map(theme -> List.of(good, theme)));
    }

    private static IntStream answering(List<List<String>> rows, List<String> question) {
        return IntStream.range(0, rows.size())
                .filter(row -> IntStream.range(0, question.size())
                        .allMatch(i -> TableCell.read(rows.get(row).get(i))
                                .orElseThrow()
                                .fits(question.get(i))));
    }

    private static List<String> found(Model table, Rule rule) {
        return TableFindings.of(table).stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.elements().getFirst())
                .toList();
    }

    private static String yesOrNo(Random random) {
        return List.of("", "true", "false", "not(true)", "null").get(random.nextInt(5));
    }

    private static String theme(Random random) {
        List<String> some = new ArrayList<>(THEMES);
        some.removeIf(theme -> random.nextBoolean());
        String list = some.stream().map(theme -> '"' + theme + '"').collect(Collectors.joining(","));
        return list.isEmpty() ? "" : random.nextInt(3) == 0 ? "not(" + list + ")" : list;
    }

    private static DecisionTable table(Model model) {
        return DecisionTable.of(model).orElseThrow();
    }

    private static Model table(List<List<String>> rows, HitPolicy policy) {
        String rules = IntStream.range(0, rows.size())
                .mapToObj(row -> "<rule id='row%d'>%s<outputEntry><text>\"%d\"</text></outputEntry></rule>"
                        .formatted(
                                row,
                                rows.get(row).stream()
                                        .map(cell -> "<inputEntry><text>%s</text></inputEntry>"
                                                .formatted(cell.replace(">", "&gt;")))
                                        .collect(Collectors.joining()),
                                row))
                .collect(Collectors.joining());
        return new Model("some.dmn", """
                        <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='some'>
                        <decisionTable id='table' hitPolicy='%s'>
                        <input label='Good?'><inputExpression typeRef='boolean'><text>hasGood</text></inputExpression></input>
                        <input label='Theme'><inputExpression typeRef='string'><text>theme</text></inputExpression>
                        <inputValues><text>%s</text></inputValues></input>
                        <output name='way' typeRef='string'/>%s</decisionTable></decision></definitions>
                        """.formatted(
                policy, THEMES.stream().map(theme -> '"' + theme + '"').collect(Collectors.joining(",")), rules));
    }
}
