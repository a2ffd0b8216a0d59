package org.fairlight.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ResourceReport;
import org.fairlight.workflow.InvalidModel;

/** Tells whether the engine refused a model, which is to be mended, or failed for a reason of its own. */
final class EngineRefusal {

    private EngineRefusal() {}

    static Optional<InvalidModel> of(ProcessEngineException refused) {
        if (refused instanceof ParseException process) {
            List<String> problems = process.getResorceReports().stream()
                    .flatMap(EngineRefusal::problems)
                    .toList();
            return Optional.of(new InvalidModel(problems, refused));
        }
        return causes(refused).anyMatch(DmnTransformException.class::isInstance)
                ? Optional.of(new InvalidModel(List.of(table(refused)), refused))
                : Optional.empty();
    }

    private static Stream<String> problems(ResourceReport report) {
        return report.getErrors().stream().map(problem -> problem(report.getResourceName(), problem));
    }

    private static String problem(String model, Problem problem) {
        return "%s: line %d: %s".formatted(model, problem.getLine(), problem.getMessage());
    }

    /** The engine names the table, and only the first cause says what is wrong with it. */
    private static String table(ProcessEngineException refused) {
        String first = causes(refused)
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .orElse("");
        return refused.getMessage() + " " + first;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
