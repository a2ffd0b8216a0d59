package org.fairlight.workflow.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Models;

/**
 * What Jazzer calls in a JVM of its own: makes a file of the bytes it thought of, and asks the rules. They have to answer in
 * sentences, without an exception and without anything of the file having happened. What they let through is kept for an engine.
 */
public final class ModelRulesFuzz {

    /** The folder for what was let through. */
    public static final String LET_THROUGH = "fairlight.fuzz.let-through";

    private static final int MOST_CHANGES = 6;
    private static final int MOST_KEPT = 400;
    private static final List<Model> OURS = new Models("classpath*:processes/").all();
    private static final MutatedModels MODELS = new MutatedModels(0, 0);
    private static final Path FOLDER = Path.of(System.getProperty(LET_THROUGH));
    private static int kept;

    private ModelRulesFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        boolean amongOurs = data.consumeInt(0, 7) == 0;
        Model model = model(data);
        List<String> problems = ModelRules.problems(model);
        require(problems.stream().noneMatch(ModelRulesFuzz::isNoSentence), String.join("\n", problems), model);
        require(Canaries.touched().isEmpty(), "A canary was touched", model);
        if (problems.isEmpty()) {
            keep(model);
            if (amongOurs) {
                ModelRules.findings(model, OURS);
            }
        }
    }

    private static boolean isNoSentence(String problem) {
        return problem.contains("Exception") || problem.contains("\tat ") || problem.contains(": null");
    }

    private static Model model(FuzzedDataProvider data) {
        List<Model> starts = MODELS.starts();
        Model start = starts.get(data.consumeInt(0, starts.size() - 1));
        if (data.consumeInt(0, 15) == 0) {
            return new Model(start.fileName(), data.consumeRemainingAsString());
        }
        Mutation mutation = new Mutation(below -> data.consumeInt(0, below - 1), MODELS.pieces());
        return new Model(start.fileName(), mutation.of(start.xml(), data.consumeInt(1, MOST_CHANGES)));
    }

    private static void require(boolean isSo, String otherwise, Model model) {
        if (!isSo) {
            throw new AssertionError(otherwise + "\n" + model.xml());
        }
    }

    private static void keep(Model model) {
        if (kept == MOST_KEPT) {
            return;
        }
        try {
            Files.write(
                    FOLDER.resolve("%03d-%s".formatted(kept++, model.fileName())),
                    model.xml().getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
