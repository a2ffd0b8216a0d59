package org.fairlight.workflow.engine;

import java.lang.reflect.Method;
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

    /** The engine offers functions for who is signed in and what time it is; no model of ours may ask. */
    @Override
    public void addFunction(String name, Method function) {}
}
