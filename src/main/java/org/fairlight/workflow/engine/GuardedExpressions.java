package org.fairlight.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Expressions that reach only what {@link GuardedResolver} names. */
class GuardedExpressions extends JuelExpressionManager {

    GuardedExpressions(Map<Object, Object> catalogue) {
        super(catalogue);
    }

    @Override
    protected ELResolver createElResolver() {
        return new GuardedResolver(beans);
    }
}
