package org.fairlight.workflow.engine;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/** Expressions that reach only what {@link GuardedResolver} names. */
class GuardedExpressions extends JuelExpressionManager {

    private static final int LONGEST = 2_000;

    GuardedExpressions(Map<Object, Object> catalogue) {
        super(catalogue);
    }

    /** A long enough chain of conditions would end the thread that follows it. */
    @Override
    public ValueExpression createValueExpression(String expression) {
        if (expression.length() > LONGEST && expression.contains("{")) {
            throw new ELException("An expression in a model may have no more than " + LONGEST + " characters.");
        }
        return super.createValueExpression(expression);
    }

    @Override
    protected ELResolver createElResolver() {
        return new GuardedResolver(beans);
    }

    /** The engine offers functions for who is signed in and what time it is; no model of ours may ask. */
    @Override
    public void addFunction(String name, Method function) {}
}
