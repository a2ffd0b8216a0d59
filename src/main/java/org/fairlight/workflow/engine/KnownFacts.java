package org.fairlight.workflow.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.fairlight.workflow.Variable;

/** Guarded expressions that stop where the record has no answer, instead of taking it for a no. */
class KnownFacts extends GuardedExpressions {

    /** Told by a review and forgotten with its case; the table's answer rests on them. */
    private static final Set<String> NOT_KEPT = Stream.of(
                    Variable.TEAM_AVAILABLE,
                    Variable.WIDER_TEAM,
                    Variable.MANY_EVENTS,
                    Variable.EMOTIONAL,
                    Variable.RESPONSE_FORM)
            .map(Variable::id)
            .collect(Collectors.toUnmodifiableSet());

    private final StagePlay stage;

    KnownFacts(Map<Object, Object> catalogue, StagePlay stage) {
        super(catalogue);
        this.stage = stage;
    }

    @Override
    protected ELResolver createElResolver() {
        return new Asking(beans);
    }

    private final class Asking extends GuardedResolver {

        Asking(Map<Object, Object> catalogue) {
            super(catalogue);
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            String name = String.valueOf(property);
            if (base == null && VariableNames.known(name) && !isKept(context, name)) {
                stage.missed();
                throw new ELException("The record does not tell '" + name + "'.");
            }
            return super.getValue(context, base, property);
        }

        private static boolean isKept(ELContext context, String name) {
            VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
            return scope == null || (scope.hasVariable(name) && !NOT_KEPT.contains(name));
        }
    }
}
