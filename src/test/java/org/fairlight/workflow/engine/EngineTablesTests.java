package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fairlight.FairlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@FairlightTest
@Transactional
class EngineTablesTests {

    @Autowired
    JdbcClient database;

    @Autowired
    EngineTables tables;

    @Test
    void tablesOfTheEnginesOwnVersionAreFine() {
        assertThatCode(tables::check).doesNotThrowAnyException();
    }

    @Test
    void tablesOfAnotherVersionEndTheStartWithOneMessage() {
        database.sql("insert into act_ge_schema_log values ('900', current_timestamp + interval '1 day', '7.25.0')")
                .update();

        var refusal = catchThrowableOfType(OtherEngineTables.class, tables::check);

        var told = new EngineFailures().analyze(new IllegalStateException(refusal));
        assertThat(told.getDescription())
                .isEqualTo("The engine's tables are of version 7.25.0, the engine is of version 7.24.0.");
        assertThat(told.getAction()).contains("Use the Fairlight that wrote them");
    }

    @Test
    void tablesOfAnotherEditionAreRefusedBeforeTheEngineLooks() {
        database.sql("update act_ge_property set value_ = '7.23.0' where name_ = 'schema.version'")
                .update();

        assertThat(catchThrowableOfType(OtherEngineTables.class, tables::check)).hasMessageContaining("7.23.0");
    }
}
