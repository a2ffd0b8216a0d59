package org.fairlight.workflow.engine;

/** The engine's tables are not those of this engine. */
class OtherEngineTables extends RuntimeException {

    OtherEngineTables(String tables, String engine) {
        super("The engine's tables are of version " + tables + ", the engine is of version " + engine + ".");
    }
}
