package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose tables the engine is about to use; its own check compares a word that all versions share. */
@Component
class EngineTables {

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** Throws {@link OtherEngineTables} unless they are of the engine's own minor version: patches share their tables. */
    void check() {
        String engine = ProcessEngine.class.getPackage().getImplementationVersion();
        String tables = database.sql("select version_ from act_ge_schema_log order by timestamp_ desc limit 1")
                .query(String.class)
                .optional()
                .orElse("unknown");
        String word = database.sql("select value_ from act_ge_property where name_ = 'schema.version'")
                .query(String.class)
                .optional()
                .orElse("unknown");
        if (!minor(tables).equals(minor(engine))) {
            throw new OtherEngineTables(tables, engine);
        }
        if (!word.equals(ProcessEngine.VERSION)) {
            throw new OtherEngineTables(word, engine);
        }
    }

    private static String minor(String version) {
        return version.replaceFirst("^(\\d+\\.\\d+)\\..*$", "$1");
    }
}
