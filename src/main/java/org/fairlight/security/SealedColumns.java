package org.fairlight.security;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The columns that hold sealed text. The database itself says which: they carry the comment "sealed", so a new table only has
 * to be declared with it to take part in the rotation of keys.
 */
@Component
class SealedColumns {

    private static final int SAMPLES = 5;

    private static final String HEADERS = """
            select distinct case get_byte(%1$s, 0) when 1 then '\\x01'::bytea
                else substring(%1$s from 1 for 5) end as sealed
            from %2$s where %1$s is not null""";

    private static final String SAMPLES_WITHOUT_KEY =
            "select %1$s as sealed from %2$s where get_byte(%1$s, 0) = 1 limit " + SAMPLES;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<SealedRoom> rooms;

    SealedColumns(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectProvider<SealedRoom> rooms) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.rooms = rooms;
    }

    List<SealedColumn> all() {
        return jdbc.sql("""
                        select nspname as schema, format('%I.%I', nspname, relname) as place, quote_ident(attname) as name
                        from pg_description
                        join pg_attribute on attrelid = objoid and attnum = objsubid
                        join pg_class on pg_class.oid = objoid
                        join pg_namespace on pg_namespace.oid = relnamespace
                        where description = 'sealed' and classoid = 'pg_class'::regclass
                        order by place, attnum
                        """)
                .query((row, i) ->
                        new SealedColumn(row.getString("schema"), row.getString("place"), row.getString("name")))
                .list();
    }

    /** The headers of everything sealed. */
    List<byte[]> headers() {
        return each(HEADERS);
    }

    /** A few texts of each column from before there were several keys. */
    List<byte[]> samplesWithoutKey() {
        return each(SAMPLES_WITHOUT_KEY);
    }

    /** Does one transaction's work at a column, in the room that it lies in. */
    <T> T at(SealedColumn column, Supplier<T> work) {
        return transaction.execute(status -> rooms.stream()
                .filter(room -> room.schema().equals(column.schema()))
                .findFirst()
                .map(room -> room.within(work))
                .orElseGet(work));
    }

    private List<byte[]> each(String query) {
        Function<SealedColumn, List<byte[]>> asked = column -> at(
                column,
                () -> jdbc.sql(column.in(query))
                        .query((row, i) -> row.getBytes("sealed"))
                        .list());
        return all().stream().map(asked).flatMap(Collection::stream).toList();
    }

    /** @param table with its schema, quoted; @param name quoted */
    record SealedColumn(String schema, String table, String name) {

        /** The statement with this column's name as its first and the table's as its second part. */
        String in(String statement) {
            return statement.formatted(name, table);
        }
    }
}
