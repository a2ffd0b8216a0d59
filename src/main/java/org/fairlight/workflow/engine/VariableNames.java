package org.fairlight.workflow.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.workflow.Variable;

/** The names under which models know the variables. */
final class VariableNames {

    private static final Set<String> KNOWN =
            Arrays.stream(Variable.values()).map(Variable::id).collect(Collectors.toUnmodifiableSet());

    private VariableNames() {}

    static boolean known(String name) {
        return KNOWN.contains(name);
    }
}
