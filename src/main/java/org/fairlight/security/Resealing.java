package org.fairlight.security;

import java.util.List;
import org.fairlight.security.SealedColumns.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals with the newest key what older keys have sealed, a hundred rows to a transaction. It may stop anywhere and begin
 * again; rows that somebody is writing are left for the next time.
 */
@Component
class Resealing {

    private static final int BATCH = 100;
    private static final String BEFORE_THE_FIRST = "(0,0)";

    private static final String NEXT = """
            select ctid::text as place, %1$s as sealed from %2$s
            where ctid > :after::tid and %1$s is not null and substring(%1$s from 1 for 5) <> :header
            order by ctid limit :batch for update skip locked""";

    private static final String ANEW = "update %2$s set %1$s = :anew where ctid = :place::tid";

    private final SealedColumns columns;
    private final Sealing sealing;
    private final JdbcClient jdbc;

    Resealing(SealedColumns columns, Sealing sealing, JdbcClient jdbc) {
        this.columns = columns;
        this.sealing = sealing;
        this.jdbc = jdbc;
    }

    /** Goes through every sealed column once. */
    Done goThrough() {
        return columns.all().stream().map(this::goThrough).reduce(Done.NOTHING, Done::and);
    }

    private Done goThrough(SealedColumn column) {
        Done done = Done.NOTHING;
        String place = BEFORE_THE_FIRST;
        List<Row> rows;
        do {
            String after = place;
            rows = columns.at(column, () -> next(column, after));
            done = done.and(rows.stream().map(Row::done).reduce(Done.NOTHING, Done::and));
            place = rows.isEmpty() ? place : rows.getLast().place();
        } while (!rows.isEmpty() && !Thread.currentThread().isInterrupted());
        return done;
    }

    /** Seals the next rows anew; a row's place stays the same while it is locked. */
    private List<Row> next(SealedColumn column, String after) {
        return jdbc
                .sql(column.in(NEXT))
                .param("after", after)
                .param("header", sealing.header())
                .param("batch", BATCH)
                .query((row, i) -> new Found(row.getString("place"), row.getBytes("sealed")))
                .list()
                .stream()
                .map(found -> new Row(found.place(), sealAnew(column, found)))
                .toList();
    }

    private Done sealAnew(SealedColumn column, Found found) {
        byte[] anew;
        try {
            anew = sealing.seal(sealing.open(found.sealed()));
        } catch (IllegalStateException cannotBeOpened) {
            return new Done(0, 1);
        }
        jdbc.sql(column.in(ANEW))
                .param("anew", anew)
                .param("place", found.place())
                .update();
        return new Done(1, 0);
    }

    /** @param sealed how many texts were sealed anew; @param unopened how many could not be opened and were left */
    record Done(int sealed, int unopened) {

        static final Done NOTHING = new Done(0, 0);

        Done and(Done more) {
            return new Done(sealed + more.sealed, unopened + more.unopened);
        }
    }

    private record Found(String place, byte[] sealed) {}

    private record Row(String place, Done done) {}
}
