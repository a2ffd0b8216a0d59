package org.fairlight.security;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds marks in every column of every table, as somebody reads them who has the whole database but no key. */
final class MarkedPlaces {

    private final JdbcClient superuser;

    MarkedPlaces(DataSource superuser) {
        this.superuser = JdbcClient.create(superuser);
    }

    /** The marks by where they stand, as {@code schema.table.column}. */
    Map<String, Set<String>> all() {
        Map<String, Set<String>> found = new TreeMap<>();
        superuser
                .sql("""
                        select c.table_schema, c.table_name, c.column_name, c.data_type from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query((row, i) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .forEach(column -> {
                    Set<String> marks = marksIn(column);
                    if (!marks.isEmpty()) {
                        found.put(column.name(), marks);
                    }
                });
        return found;
    }

    private Set<String> marksIn(Column column) {
        return new TreeSet<>(superuser
                .sql("select distinct (regexp_matches(lower(%s), :mark, 'g'))[1] from \"%s\".\"%s\""
                        .formatted(column.asText(), column.schema(), column.table()))
                .param("mark", "(" + Marks.ANY + ")")
                .query(String.class)
                .list());
    }

    private record Column(String schema, String table, String column, String type) {

        String name() {
            return schema + "." + table + "." + column;
        }

        /** Bytes as letters where they are letters; everything else as PostgreSQL prints it. */
        String asText() {
            return type.equals("bytea")
                    ? "encode(\"%s\", 'escape')".formatted(column)
                    : "\"%s\"::text".formatted(column);
        }
    }
}
