package org.fairlight.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.workflow.KnownParts;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the processes that come with Fairlight are made of can be found, and chosen again, in the editor's lists. */
class CatalogueTests {

    private static final Catalogue CATALOGUE = Catalogue.of(models());

    @Test
    void everyStepThatHappensByItselfIsInAList() throws IOException {
        Set<String> offered = Stream.concat(
                        CATALOGUE.services().stream().map(Catalogue.Delegate::delegate),
                        CATALOGUE.tables().stream().map(Catalogue.Table::delegate))
                .collect(Collectors.toSet());
        assertThat(offered).containsAll(used("delegateExpression=\"\\$\\{(\\w+)}\""));
    }

    @Test
    void everyTableThatAStepAsksByItselfIsInAListWithItsAnswer() throws IOException {
        assertThat(CATALOGUE.tables())
                .extracting(Catalogue.Table::decision)
                .containsAll(used("decisionRef=\"([\\w-]+)\""));
        assertThat(CATALOGUE.tables())
                .extracting(Catalogue.Table::answer)
                .containsAll(used("resultVariable=\"(\\w+)\""));
    }

    /** As the editor writes them. */
    @Test
    void whateverTableIsChosenTheChecksAccept() {
        Model discussion = models().stream()
                .filter(model -> model.id().equals("reflective-discussion"))
                .findFirst()
                .orElseThrow();
        assertThat(CATALOGUE.tables()).hasSizeGreaterThan(2).allSatisfy(table -> {
            String chosen = table.decision().isEmpty()
                    ? "camunda:delegateExpression=\"${%s}\"".formatted(table.delegate())
                    : "camunda:decisionRef=\"%s\" camunda:mapDecisionResult=\"singleEntry\" camunda:resultVariable=\"%s\""
                            .formatted(table.decision(), table.answer());
            String xml = discussion.xml().replaceAll("camunda:decisionRef=[^>]*", Matcher.quoteReplacement(chosen));
            assertThat(xml).contains(chosen);
            assertThat(ModelRules.problems(new Model(discussion.fileName(), xml)))
                    .isEmpty();
        });
    }

    @Test
    void everyRoleAndFormAndMessageIsInAList() throws IOException {
        assertThat(CATALOGUE.roles())
                .extracting(Catalogue.Named::id)
                .containsAll(used("candidateGroups=\"([\\w-]+)\""));
        assertThat(CATALOGUE.forms()).extracting(Catalogue.FormOf::key).containsAll(used("formKey=\"([\\w-]+)\""));
        assertThat(CATALOGUE.messages())
                .extracting(Catalogue.Message::name)
                .containsAll(used("<bpmn:message [^>]*name=\"([\\w-]+)\""));
        assertThat(CATALOGUE.clocks())
                .extracting(Catalogue.Clock::variable)
                .containsAll(used("clock\\.workingDays\\((\\w+), nation\\)"));
    }

    /** The guardian's door leaves no trace in the journey, so nothing there can ask for it; the table still answers it. */
    @Test
    void noWayIsOfferedThatCannotComeTrue() {
        Catalogue.Fact route = CATALOGUE.variables().stream()
                .filter(fact -> fact.name().equals("route"))
                .findFirst()
                .orElseThrow();
        assertThat(route.choices())
                .extracting(Catalogue.Value::value)
                .containsExactly("LEARN_FROM_EXCELLENCE", "REVIEW", "REPLY_ONLY");
        assertThat(CATALOGUE.label("route", "REVIEW_AND_GUARD")).hasValue("Review, while a guardian looks");
    }

    @Test
    void aNewMessageToThePersonBeginsAsOne() {
        assertThat(CATALOGUE.services().getFirst().name()).startsWith("Say thank you");
    }

    /** The browser's own tests know what may run from a file of theirs. */
    @Test
    void theEditorsTestsKnowTheSamePartsAsTheChecks() throws IOException {
        Path file = Path.of("ui", "src", "process-modeler", "known-parts.testing.json");
        assertThat(new JsonMapper().readValue(Files.readString(file), KnownParts.class))
                .isEqualTo(CATALOGUE.parts());
    }

    private static List<Model> models() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.sorted().map(CatalogueTests::model).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model model(Path file) {
        try {
            return new Model(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> used(String written) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Pattern.compile(written)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(use -> found.add(use.group(1)));
            }
        }
        assertThat(found).as("what is looked for is there").isNotEmpty();
        return found;
    }
}
