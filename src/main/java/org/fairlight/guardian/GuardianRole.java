package org.fairlight.guardian;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes the guardian's database role for one call in the running transaction and gives it back after. When the call
 * fails, the transaction is lost, and the role ends with it.
 */
class GuardianRole implements MethodInterceptor {

    private static final String NAME = "fairlight_guardian";

    private final ObjectProvider<JdbcClient> jdbc;

    GuardianRole(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (call.getMethod().getDeclaringClass() == Object.class) {
            return call.proceed();
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The guardian's tables are opened in a transaction only");
        }
        String before = take();
        Object result = call.proceed();
        giveBack(before);
        return result;
    }

    private String take() {
        return jdbc.getObject()
                .sql("""
                        with before as materialized (select current_setting('role') as role)
                        select role, set_config('role', :guardian, true) from before
                        """)
                .param("guardian", NAME)
                .query((row, i) -> row.getString("role"))
                .single();
    }

    private void giveBack(String before) {
        jdbc.getObject()
                .sql("select set_config('role', :before, true)")
                .param("before", before)
                .query(String.class)
                .single();
    }
}
