package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fairlight.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With the rights the running program has, the trail can be written and read, and no more. */
class TrailRightsTests {

    private final TrailBench app = TrailBench.asApp();

    @BeforeEach
    void writeSomething() {
        app.does(
                TrailBench.person(Role.CLINICIAN),
                () -> app.audit.record(Deed.TASK_CLAIMED, UUID.randomUUID(), "a-task", null));
        assertThat(app.sign().number()).isZero();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set role = null",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_block set at = now()",
                "delete from audit_block",
                "truncate audit_block, audit_head",
                "update audit_head set hash = ''",
                "delete from audit_head",
                "truncate audit_head"
            })
    void nothingWrittenCanBeChanged(String change) {
        assertThatThrownBy(() -> app.jdbc.sql(change).update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> JdbcClient.create(app.superuser()).sql(change).update())
                .as("and the owner has to get past a trigger first")
                .rootCause()
                .hasMessageContaining("The trail cannot be changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table audit_entry disable trigger all",
                "drop trigger audit_is_append_only on audit_entry",
                "set session_replication_role = replica",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
                "drop table audit_head"
            })
    void theGuardsCannotBeTakenAway(String attempt) {
        assertThatThrownBy(() -> app.jdbc.sql(attempt).update())
                .rootCause()
                .message()
                .containsAnyOf("must be owner", "permission denied");
    }
}
