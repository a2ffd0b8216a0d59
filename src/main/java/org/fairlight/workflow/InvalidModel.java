package org.fairlight.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model may not run; says in sentences what is wrong where. */
public class InvalidModel extends RuntimeException {

    private final List<String> problems;

    public InvalidModel(List<String> problems) {
        this(problems, null);
    }

    public InvalidModel(List<String> problems, @Nullable Throwable cause) {
        super("A model in processes/ may not run:\n  " + String.join("\n  ", problems), cause);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
