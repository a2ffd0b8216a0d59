package org.fairlight.feedback;

import org.fairlight.security.PrintKey;
import org.fairlight.security.Prints;
import org.fairlight.security.Sealing;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Puts keyed prints in place of the ids that imported comments had in their files: a file's ids may be a person's numbers. */
@Component
class V1_8_3__Print_import_ids extends BaseJavaMigration {

    private final Sealing sealing;

    V1_8_3__Print_import_ids(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        Prints prints = new PrintKey(jdbc, sealing).inUse();
        jdbc.sql("select import_ref from feedback where import_ref is not null")
                .query(String.class)
                .list()
                .forEach(readable -> jdbc.sql("update feedback set import_ref = :print where import_ref = :readable")
                        .param("print", Receipts.print(prints, readable))
                        .param("readable", readable)
                        .update());
    }
}
