package org.fairlight.workflow.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The table that chooses the way, harmed row by row and cell by cell. */
class RoutingTableTests {

    private static final String FILE = "no-blame-routing.dmn";
    private static final int ASKED = 400;

    private static final List<String> WORRIES =
            List.of("rule-someone-may-be-unsafe", "rule-one-person-acted", "rule-serious-harm");

    @Test
    void theTableIsReadAsTheEngineReadsIt() {
        Model ours = Redrawn.OURS.stream()
                .filter(model -> model.fileName().equals(FILE))
                .findFirst()
                .orElseThrow();
        Table table = new Table(
                Drawing.ofTable(ours).orElseThrow().all("decisionTable").getFirst());
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var decision = engine.parseDecision(
                ours.id(), new ByteArrayInputStream(ours.xml().getBytes(StandardCharsets.UTF_8)));
        List<Map<String, Object>> situations =
                new Situations(table, Map.of()).all().toList();
        Random chance = new Random(7);

        for (int i = 0; i < ASKED; i++) {
            Map<String, Object> facts = situations.get(chance.nextInt(situations.size()));
            Map<String, Object> all = new HashMap<>();
            table.columns().forEach(column -> all.put(column.fact(), null));
            all.putAll(facts);
            String answer = engine.evaluateDecisionTable(decision, all).getSingleEntry();
            assertThat(table.ask(facts))
                    .as(facts.toString())
                    .singleElement()
                    .satisfies(row -> assertThat(row.answer()).isEqualTo(answer));
        }
    }

    @Test
    void aWorryWithoutItsRowIsTold() {
        assertThat(Redrawn.of(FILE).without("rule-someone-may-be-unsafe").findings())
                .filteredOn(finding -> finding.rule() == Rule.WORRIES_REACH_THE_GUARDIAN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elements()).hasSize(1);
                    assertThat(finding.sentence())
                            .contains("someone may be unsafe", "no guardian hears of it", "REVIEW_AND_GUARD");
                });
        WORRIES.forEach(row -> lost(Redrawn.of(FILE).without(row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEW", "REPLY_ONLY", "LEARN_FROM_EXCELLENCE", "LINE_MANAGEMENT", "HR"})
    void aWorryThatGoesAnotherWayIsTold(String route) {
        WORRIES.forEach(row -> {
            Redrawn table = Redrawn.of(FILE);
            Element output = (Element)
                    table.get(row).getElementsByTagNameNS("*", "outputEntry").item(0);
            lost(table.text(output.getAttribute("id"), "\"" + route + "\""));
        });
    }

    @Test
    void aWorryThatCountsOnlySometimesIsTold() {
        int harms = 0;
        for (String row : WORRIES) {
            for (String cell : cells(row)) {
                Redrawn table = Redrawn.of(FILE);
                if (table.get(cell).getTextContent().isBlank()) {
                    boolean text = cell.endsWith("-harm") || cell.endsWith("-theme");
                    lost(table.text(cell, text ? "\"SOME\"" : "true"));
                    harms++;
                }
            }
        }
        assertThat(harms).isEqualTo(21);
    }

    @Test
    void aWorryThatAnotherRowForestallsIsTold() {
        for (String row : WORRIES) {
            Redrawn table = Redrawn.of(FILE);
            Element worry = table.get(row);
            worry.getParentNode().appendChild(worry);
            lost(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COLLECT", "RULE ORDER", "UNIQUE"})
    void aTableThatGivesSeveralAnswersIsTold(String hitPolicy) {
        lost(Redrawn.of(FILE).set("no-blame-routing-table", "hitPolicy", hitPolicy));
    }

    @Test
    void aTableThatMayGiveNoAnswerIsTold() {
        lost(Redrawn.of(FILE).without("rule-everything-else"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"string length(?) > 3", "hasGood", "if true then false else true", "[1..3]"})
    void aCellThatNobodyCanReadIsTold(String cell) {
        for (String row : WORRIES) {
            Redrawn table = Redrawn.of(FILE).text(cells(row).getFirst(), cell);
            assertThat(table.findings()).isNotEmpty();
            assertThat(table.unfair()).extracting(Finding::rule).contains(Rule.WORRIES_REACH_THE_GUARDIAN);
        }
    }

    @Test
    void aColumnOfAnotherFactOrTypeIsTold() {
        lost(Redrawn.of(FILE).text("input-safeguarding-expression", "hasGood"));
        lost(Redrawn.of(FILE).set("input-safeguarding-expression", "typeRef", "string"));
        lost(Redrawn.of(FILE).set("output-route", "name", "theme"));
    }

    @Test
    void thanksThatAreOnlyAnsweredAreTold() {
        Redrawn table = Redrawn.of(FILE);
        Element output = (Element) table.get("rule-plain-thanks")
                .getElementsByTagNameNS("*", "outputEntry")
                .item(0);
        assertThat(table.text(output.getAttribute("id"), "\"REPLY_ONLY\"").findings())
                .extracting(Finding::rule)
                .contains(Rule.PRAISE_COUNTS);
    }

    @Test
    void otherRowsMayChange() {
        fine(Redrawn.of(FILE).without("rule-practical-question"));
        fine(Redrawn.of(FILE).without("rule-plain-thanks").without("rule-practical-question"));
        fine(Redrawn.of(FILE).set("input-harm", "label", "How bad was it?"));
        Redrawn reordered = Redrawn.of(FILE);
        Element last = reordered.get("rule-serious-harm");
        last.getParentNode().insertBefore(last, reordered.get("rule-someone-may-be-unsafe"));
        fine(reordered);
    }

    private static List<String> cells(String row) {
        Element rule = Redrawn.of(FILE).get(row);
        return Elements.children(rule, "inputEntry").stream().map(Elements::id).toList();
    }

    private static void lost(Redrawn table) {
        assertThat(table.findings())
                .as(table.model().xml())
                .extracting(Finding::rule)
                .contains(Rule.WORRIES_REACH_THE_GUARDIAN);
    }

    private static void fine(Redrawn table) {
        assertThat(table.findings()).isEmpty();
    }
}
