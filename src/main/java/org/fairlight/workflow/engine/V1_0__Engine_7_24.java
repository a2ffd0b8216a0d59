package org.fairlight.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from the scripts the engine itself brings, at the engine's own version. */
@Component
class V1_0__Engine_7_24 extends BaseJavaMigration {

    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        for (String part : PARTS) {
            var script =
                    new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(script.getContentAsString(StandardCharsets.UTF_8));
            }
        }
    }
}
