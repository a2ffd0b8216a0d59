package org.fairlight.security;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The columns that hold sealed text. The database itself says which: they carry the comment "sealed", so a new table only has
 * to be declared with it to take part in the rotation of keys.
 */
@Component
class SealedColumns {

    private static final int SAMPLES = 5;

    private final JdbcClient jdbc;

    SealedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SealedColumn> all() {
        return jdbc.sql("""
                        select format('%I.%I', space.nspname, tables.relname) as place, quote_ident(attname) as name
                        from pg_description
                        join pg_attribute on attrelid = objoid and attnum = objsubid
                        join pg_class tables on tables.oid = objoid
                        join pg_namespace space on space.oid = relnamespace
                        where description = 'sealed' and classoid = 'pg_class'::regclass
                        order by place, attnum
                        """)
                .query((row, i) -> new SealedColumn(row.getString("place"), row.getString("name")))
                .list();
    }

    /** The headers of everything sealed, each once. */
    List<byte[]> headers() {
        return each("""
                select distinct case get_byte(%1$s, 0) when 1 then '\\x01'::bytea
                    else substring(%1$s from 1 for 5) end as sealed
                from %2$s where %1$s is not null""", " union ");
    }

    /** A few texts of each column from before there were several keys. */
    List<byte[]> samplesWithoutKey() {
        return each(
                "(select %1$s as sealed from %2$s where get_byte(%1$s, 0) = 1 limit " + SAMPLES + ")", " union all ");
    }

    private List<byte[]> each(String query, String joined) {
        return jdbc.sql(all().stream()
                        .map(column -> query.formatted(column.name(), column.table()))
                        .collect(Collectors.joining(joined)))
                .query((row, i) -> row.getBytes("sealed"))
                .list();
    }

    /** @param table with its schema, quoted; @param name quoted */
    record SealedColumn(String table, String name) {}
}
