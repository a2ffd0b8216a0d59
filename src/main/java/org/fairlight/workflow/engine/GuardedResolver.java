package org.fairlight.workflow.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.fairlight.workflow.Nation;

/**
 * All that an expression in a model can reach: the case's variables, the catalogue of steps, the clock and the business
 * key. There is no reflection here, so there is nothing to escape through.
 */
class GuardedResolver extends ELResolver {

    private static final String CLOCK = "clock";
    private static final String EXECUTION = "execution";

    private final Map<Object, Object> catalogue;

    GuardedResolver(Map<Object, Object> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        if (base == null) {
            return root(context, String.valueOf(property));
        }
        if (base instanceof BusinessKey key && "processBusinessKey".equals(property)) {
            return key.value();
        }
        throw refused(property);
    }

    private Object root(ELContext context, String name) {
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (EXECUTION.equals(name) && scope instanceof DelegateExecution execution) {
            return new BusinessKey(execution.getProcessBusinessKey());
        }
        if (catalogue.containsKey(name)) {
            return catalogue.get(name);
        }
        if (scope != null && VariableNames.known(name)) {
            return scope.getVariable(name);
        }
        throw refused(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] params) {
        context.setPropertyResolved(true);
        if (base instanceof ModelClock clock && params != null && params.length == 2) {
            int days = days(params[0]);
            Nation nation = Nation.valueOf(String.valueOf(params[1]));
            if ("workingDays".equals(method)) {
                return clock.workingDays(days, nation);
            }
            if ("partWay".equals(method)) {
                return clock.partWay(days, nation);
            }
        }
        throw refused(method);
    }

    private static int days(Object value) {
        return Optional.ofNullable(value)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).intValue())
                .orElseThrow(() -> new ELException("A clock needs a number of working days."));
    }

    private static ELException refused(Object name) {
        return new ELException("A model may not use '" + name + "'.");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        throw refused(property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw refused(property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return java.util.Collections.emptyIterator();
    }

    /** The only thing an expression sees of the running execution. */
    private record BusinessKey(String value) {}
}
