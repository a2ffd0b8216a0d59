package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;

/** What the trail takes in, and how whatever is missing, bent or not its own is told in plain words. */
class TrailContentsTests extends TrailOfAStory {

    @Test
    void blocksTakenOffTheEndAreMissedByWhoeverRemembersThem() throws SQLException {
        bench.does(asha, () -> claim(story));
        BlockHead first = bench.sign();
        bench.does(asha, () -> claim(story));
        BlockHead second = bench.sign();

        TrailBench.Tampering offTheEnd = forger -> {
            forger.run("delete from audit_head where block = 1");
            forger.run("delete from audit_block where number = 1");
            forger.run("delete from audit_entry where number = 2");
        };
        assertThat(bench.verifyAfter(offTheEnd, first).bad())
                .as("nothing within the database tells")
                .isNull();
        assertThat(bench.verifyAfter(offTheEnd, second).bad())
                .hasToString("Block 1: It is gone, or is another one than is remembered outside the database.");
    }

    @Test
    void theBadRowIsNamedInPlainWords() throws SQLException {
        bench.does(asha, () -> claim(story));
        bench.does(asha, () -> claim(story));
        bench.sign();

        assertThat(bench.verifyAfter(forger -> forger.run("update audit_entry set role = 'STAFF' where number = 2"))
                        .bad())
                .hasToString(
                        "Story %s, entry 2 (id 2, 23 November 2026 at 10:00:00 UTC): What it says does not fit its hash: something in the row was changed."
                                .formatted(story));
        assertThat(bench.verifyAfter(forger -> forger.run("delete from audit_entry where number = 1"))
                        .bad())
                .hasToString("Story %s, entry 1: It is missing, though later rows or a signed block follow it."
                        .formatted(story));
        assertThat(bench.verifyWith("another secret that is just as long as that one")
                        .bad())
                .asString()
                .contains("which does not come from this secret");
    }

    @Test
    void aStoryThatTheTrailDoesNotTellOfIsFound() throws SQLException {
        assertThat(bench.verifyAfter(forger -> forger.run("""
                        insert into feedback (id, received_at, source, kind, theme, state)
                        values (?, now(), 'FORM', 'PRAISE', 'OTHER', 'OPEN')
                        """, story)).bad())
                .hasToString("Story %s: A story is there that the trail no longer tells of.".formatted(story));
    }

    @Test
    void whatWasThereBeforeTheChainsIsTakenIn() throws SQLException {
        try (TrailBench old = TrailBench.beforeTheChains()) {
            for (int i = 0; i < 5; i++) {
                old.jdbc.sql("""
                                insert into audit_entry (at, person_id, role, action, feedback_id, purpose)
                                values (now(), gen_random_uuid(), 'PRIVACY_STEWARD', 'ORIGINAL_READ', :story, 'To check it')
                                """).param("story", story).update();
            }
            old.jdbc
                    .sql("insert into audit_entry (at, action) values (now(), 'IMPORTED')")
                    .update();
            old.migrate("latest");
            old.sign();
            old.does(asha, () -> old.audit.record(Deed.TASK_CLAIMED, story, null));
            BlockHead last = old.sign();

            TrailReport report = old.verify(last);
            assertThat(report.bad()).isNull();
            assertThat(report.entries()).isEqualTo(7);
            assertThat(report.chains()).isEqualTo(2);
            assertThat(old.verifyAfter(
                                    forger -> {
                                        forger.run("update audit_entry set purpose = null where number = 2");
                                        forger.hashAnew(Entry.ofStory(story));
                                    },
                                    last)
                            .bad())
                    .isNotNull();
            assertThat(old.verifyAfter(forger -> forger.append(Entry.ofStory(story), null, null), last)
                            .bad())
                    .asString()
                    .endsWith("It carries no seal: Fairlight did not write it.");
        }
    }

    @Test
    void wordsOfAPersonHaveNoWayIn() {
        assertThatThrownBy(() -> bench.does(
                        asha, () -> bench.audit.record(Deed.ORIGINAL_READ, story, "Sarah from Ward 3", null)))
                .isInstanceOf(IllegalArgumentException.class);
        for (String column : List.of("purpose", "object_id", "role")) {
            assertThatThrownBy(() -> bench.jdbc.sql("""
                                    insert into audit_entry (at, action, chain, number, tx, hash, %s)
                                    values (now(), 'SHARED', 'story', 1, '1', '', 'To see what Sarah wrote')
                                    """.formatted(column)).update())
                    .hasMessageContaining("check constraint");
        }
    }

    @Test
    void everyWordTheTrailMayGetFitsIt() {
        Stream.of(Deed.values(), Reason.values(), Purpose.values(), Form.values(), Source.values(), Role.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(((Enum<?>) word).name()).matches("[A-Z][A-Z_]{1,59}"));
    }
}
