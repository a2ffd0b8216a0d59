package org.fairlight.rights;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fairlight.security.Sealing;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in every text and every sealed or open byte of every table, those of the engine included. */
@TestComponent
public class WholeDatabase {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    public WholeDatabase(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** The columns of a schema in which the words stand, sealed or not, as {@code table.column}. */
    List<String> columnsWith(String words, String schema) {
        return columns(words, schema, bytes -> readable(bytes) + opened(bytes));
    }

    /** The columns in which the words can be read by whoever has the database and no key. */
    public List<String> readableColumnsWith(String words, String schema) {
        return columns(words, schema, WholeDatabase::readable);
    }

    private List<String> columns(String words, String schema, Function<byte[], String> reading) {
        return jdbc
                .sql("""
                        select c.table_name, c.column_name, c.data_type from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = :schema and t.table_type = 'BASE TABLE'
                        and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'ARRAY')
                        """)
                .param("schema", schema)
                .query((row, i) -> new Place(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(place -> holds(schema, place, words.toLowerCase(Locale.ROOT), reading))
                .map(place -> place.table() + "." + place.column())
                .toList();
    }

    private boolean holds(String schema, Place place, String words, Function<byte[], String> reading) {
        String from = " from %s.\"%s\" where \"%s\" is not null".formatted(schema, place.table(), place.column());
        if (place.type().equals("bytea")) {
            return jdbc
                    .sql("select \"" + place.column() + "\"" + from)
                    .query((row, i) -> row.getBytes(1))
                    .list()
                    .stream()
                    .anyMatch(bytes ->
                            reading.apply(bytes).toLowerCase(Locale.ROOT).contains(words));
        }
        return jdbc.sql("select exists (select 1" + from + " and position(:words in lower(\"" + place.column()
                        + "\"::text)) > 0)")
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    private static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String opened(byte[] bytes) {
        try {
            return sealing.open(bytes);
        } catch (RuntimeException notSealed) {
            return "";
        }
    }

    private record Place(String table, String column, String type) {}
}
