package org.fairlight.journey;

import java.util.UUID;
import org.fairlight.security.Sealing;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Seals the half-filled forms that an earlier version kept readable. */
@Component
class V1_8_2__Seal_half_filled_forms extends BaseJavaMigration {

    private final Sealing sealing;

    V1_8_2__Seal_half_filled_forms(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql("select task_id, person_id, readable_answers from task_draft")
                .query((row, i) -> new Draft(
                        row.getString("task_id"),
                        row.getObject("person_id", UUID.class),
                        row.getString("readable_answers")))
                .list()
                .forEach(draft -> seal(jdbc, draft));
        jdbc.sql("alter table task_draft drop column readable_answers").update();
        jdbc.sql("alter table task_draft alter column answers set not null").update();
    }

    private void seal(JdbcClient jdbc, Draft draft) {
        jdbc.sql("update task_draft set answers = :sealed where task_id = :task and person_id = :person")
                .param("sealed", sealing.seal(draft.answers()))
                .param("task", draft.taskId())
                .param("person", draft.personId())
                .update();
    }

    private record Draft(String taskId, UUID personId, String answers) {}
}
