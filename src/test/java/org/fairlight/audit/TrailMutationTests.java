package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A thousand ways to bend the trail as the database's owner, its triggers off and the hashes made to fit: each is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailMutationTests {

    private static final long SEED = 20261123;
    private static final int MUTATIONS = 1_000;
    private static final int STORIES = 40;
    private static final int BLOCKS = 12;
    private static final int DEEDS_A_BLOCK = 30;

    private final TrailBench bench = TrailBench.asOwner();
    private final Random dice = new Random(SEED);
    private final Map<String, Mutation> mutations = mutations();
    private BlockHead last;

    @BeforeAll
    void writeATrail() {
        List<UUID> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(UUID.randomUUID());
        }
        List<SignedIn> people = List.of(
                TrailBench.person(Role.PRIVACY_STEWARD),
                TrailBench.person(Role.CLINICIAN),
                TrailBench.person(Role.GUARDIAN));
        for (int block = 0; block < BLOCKS; block++) {
            for (int i = 0; i < DEEDS_A_BLOCK; i++) {
                SignedIn person = people.get(dice.nextInt(people.size()));
                UUID story = stories.get(dice.nextInt(STORIES));
                Deed deed = Deed.values()[dice.nextInt(Deed.values().length)];
                bench.does(person, () -> {
                    bench.audit.record(deed, story, UUID.randomUUID().toString(), Reason.CHECK_MASKING);
                    if (deed.name().startsWith("GUARDIAN_")) {
                        bench.audit.record(deed, null, UUID.randomUUID().toString(), null);
                    }
                });
            }
            bench.transaction.executeWithoutResult(status -> bench.audit.record(Deed.IMPORTED, null, null));
            last = bench.sign();
        }
    }

    @AfterAll
    void close() {
        bench.close();
    }

    @Test
    void anUntouchedTrailIsWhole() {
        TrailReport report = bench.verify(last);

        assertThat(report.bad()).isNull();
        assertThat(report.entries()).isGreaterThan(BLOCKS * DEEDS_A_BLOCK);
        assertThat(report.blocks()).isEqualTo(BLOCKS);
        assertThat(report.last()).isEqualTo(last);
        assertThat(report.unsigned()).isZero();
    }

    @Test
    void everyOneOfAThousandMutationsIsFound() throws SQLException {
        List<String> names = List.copyOf(mutations.keySet());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            String name = names.get(i % names.size());
            TrailReport report = bench.verifyAfter(forger -> mutations.get(name).on(forger), last);
            if (report.isWhole()) {
                missed.add(i + " " + name);
            }
        }

        assertThat(missed).as("of %d, with the seed %d", MUTATIONS, SEED).isEmpty();
        assertThat(bench.verify(last).isWhole()).as("untouched again").isTrue();
    }

    @Test
    void ofSeveralBadRowsTheFirstIsNamed() throws SQLException {
        List<String> chains = new ArrayList<>();

        TrailReport report = bench.verifyAfter(forger -> {
            forger.chains().stream()
                    .filter(chain -> forger.length(chain) > 3)
                    .limit(2)
                    .forEach(chains::add);
            for (String chain : chains.reversed()) {
                bend(forger, chain, 4);
                bend(forger, chain, 2);
            }
        });

        assertThat(report.bad()).isNotNull();
        assertThat(report.bad().where())
                .startsWithIgnoringCase(chains.getFirst().replace(":", " ") + ", entry 2 (");
    }

    @Test
    void anEarlierBadRowIsNamedBeforeABadBlock() throws SQLException {
        String chain = "deed:" + Deed.IMPORTED;

        TrailReport report = bench.verifyAfter(
                forger -> {
                    forger.run("update audit_block set seal = sha256(seal) where number = 0");
                    bend(forger, chain, 3);
                },
                last);

        assertThat(report.bad()).isNotNull();
        assertThat(report.bad().where()).startsWith("Deed IMPORTED, entry 3 (");
    }

    private static void bend(Forger forger, String chain, long number) {
        forger.run("update audit_entry set person_id = gen_random_uuid() where id = ?", forger.idOf(chain, number));
    }

    private Map<String, Mutation> mutations() {
        Map<String, Mutation> all = new LinkedHashMap<>();
        fields().forEach((field, value) -> all.put(
                "change " + field,
                forger -> forger.run("update audit_entry set " + value + " where id = ?", id(forger))));
        List.of("previous", "hash", "seal", "key")
                .forEach(field -> all.put("flip a bit of " + field, forger -> flip(forger, field)));
        all.put("drop a row", forger -> forger.run("delete from audit_entry where id = ?", id(forger)));
        all.put("drop a row and hash anew", this::dropAndHashAnew);
        all.put("swap two rows' contents", forger -> swapContents(forger, false));
        all.put("swap two rows' contents and hash anew", forger -> swapContents(forger, true));
        all.put("put a row in", forger -> forger.append(chain(forger), Forger.random(dice), bench.keys.current()));
        all.put("put a row without a seal in", forger -> forger.append(chain(forger), null, null));
        all.put(
                "put a row with another's seal in",
                forger -> forger.append(chain(forger), forger.sealOf(id(forger)), bench.keys.current()));
        all.put("put a chain in", this::newChain);
        all.put("write a row twice", this::replay);
        all.put("cut a chain's tail", forger -> cutTail(forger, false));
        all.put("cut a chain's tail with its heads", forger -> cutTail(forger, true));
        all.put("drop a chain", forger -> forger.run("delete from audit_entry where chain = ?", chain(forger)));
        all.put("change a row and hash its chain anew", forger -> hashAnew(forger, false));
        all.put("change a row and hash everything anew", forger -> hashAnew(forger, true));
        all.put("take a row's seal away", this::unseal);
        blockMutations(all);
        return all;
    }

    private void blockMutations(Map<String, Mutation> all) {
        blockFields()
                .forEach((field, value) -> all.put(
                        "change a block's " + field,
                        forger -> forger.run("update audit_block set " + value + " where number = ?", block(forger))));
        all.put("drop a block", forger -> forger.run("delete from audit_block where number = ?", block(forger)));
        all.put("drop the last blocks", this::dropLastBlocks);
        all.put("drop the last blocks and what they signed", forger -> {
            forger.run("""
                    delete from audit_entry e where e.number > coalesce((select max(number) from audit_head h
                    where h.chain = e.chain and h.block < ?), 0)
                    """, dropLastBlocks(forger));
        });
        all.put("drop all blocks", forger -> {
            forger.run("delete from audit_block");
            forger.run("delete from audit_head");
        });
        all.put("empty the trail", forger -> {
            forger.run("truncate audit_entry, audit_head, audit_block");
        });
        all.put("put a block in", forger -> forger.run("""
                insert into audit_block select number + 1, at, since, hash, 0, chains, entries, heads_hash, hash, key, seal
                from audit_block order by number desc limit 1
                """));
        all.put("drop a head", forger -> forger.run("""
                        delete from audit_head where ctid = (select ctid from audit_head where block = ? limit 1)
                        """, block(forger)));
        all.put(
                "change a head",
                forger -> forger.run(
                        "update audit_head set hash = ? where block = ?", Forger.random(dice), block(forger)));
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "id = id + 100000");
        fields.put("at", "at = at + interval '1 microsecond'");
        fields.put("the moment to none", "at = 'infinity'");
        fields.put("person", "person_id = gen_random_uuid()");
        fields.put("role", "role = coalesce(role, '') || 'S'");
        fields.put("action", "action = action || 'S'");
        fields.put("story", "feedback_id = gen_random_uuid()");
        fields.put("object", "object_id = coalesce(object_id, '') || '0'");
        fields.put("purpose", "purpose = coalesce(purpose, 'A') || 'S'");
        fields.put("chain", "chain = chain || '0'");
        fields.put("number", "number = number + 1000");
        fields.put("transaction", "tx = (tx::text::bigint + 1)::text::xid8");
        return fields;
    }

    private static Map<String, String> blockFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", "number = number + 1000");
        fields.put("at", "at = at - interval '1 second'");
        fields.put("since", "since = (since::text::bigint + 1)::text::xid8");
        fields.put("previous", "previous = sha256(hash)");
        fields.put("heads", "heads = heads + 1");
        fields.put("chains", "chains = chains + 1");
        fields.put("entries", "entries = entries - 1");
        fields.put("heads' hash", "heads_hash = sha256(heads_hash)");
        fields.put("hash", "hash = sha256(hash)");
        fields.put("key", "key = '00000000'");
        fields.put("seal", "seal = sha256(seal)");
        return fields;
    }

    private void flip(Forger forger, String field) {
        if (field.equals("key")) {
            forger.run("update audit_entry set key = 'f' || substr(key, 2, 6) || 'g' where id = ?", id(forger));
            return;
        }
        int bit = dice.nextInt(Forger.HASH * Byte.SIZE);
        forger.run(
                "update audit_entry set %1$s = coalesce(set_bit(%1$s, ?, 1 - get_bit(%1$s, ?)), hash) where id = ?"
                        .formatted(field),
                bit,
                bit,
                id(forger));
    }

    private void dropAndHashAnew(Forger forger) {
        String chain = longChain(forger);
        forger.run(
                "delete from audit_entry where chain = ? and number = ?",
                chain,
                1 + dice.nextLong(forger.length(chain)));
        forger.hashAnew(chain);
    }

    private void swapContents(Forger forger, boolean hashAnew) {
        String chain = longChain(forger);
        long one = 1 + dice.nextLong(forger.length(chain) - 1);
        forger.run("""
                update audit_entry a set at = b.at, person_id = b.person_id, role = b.role, action = b.action,
                    object_id = b.object_id, purpose = b.purpose, seal = b.seal
                from audit_entry b where a.chain = ? and b.chain = a.chain
                    and (a.number, b.number) in ((?, ?), (?, ?))
                """, chain, one, one + 1, one + 1, one);
        if (hashAnew) {
            forger.hashAnew(chain);
        }
    }

    private void newChain(Forger forger) {
        UUID story = UUID.randomUUID();
        long id = forger.append(chain(forger), Forger.random(dice), bench.keys.current());
        forger.run(
                "update audit_entry set feedback_id = ?, chain = ?, number = 1 where id = ?",
                story,
                "story:" + story,
                id);
        forger.hashAnew("story:" + story);
    }

    private void replay(Forger forger) {
        String chain = chain(forger);
        forger.replay(forger.idOf(chain, 1 + dice.nextLong(forger.length(chain))), chain);
    }

    private void cutTail(Forger forger, boolean withHeads) {
        String chain = chain(forger);
        long from = 1 + dice.nextLong(forger.length(chain));
        forger.run("delete from audit_entry where chain = ? and number >= ?", chain, from);
        if (withHeads) {
            forger.run("delete from audit_head where chain = ? and number >= ?", chain, from);
        }
    }

    private void hashAnew(Forger forger, boolean blocksToo) {
        String chain = chain(forger);
        forger.run(
                "update audit_entry set person_id = gen_random_uuid() where chain = ? and number = ?",
                chain,
                1 + dice.nextLong(forger.length(chain)));
        forger.hashAnew(chain);
        if (blocksToo) {
            forger.signAnew();
        }
    }

    private void unseal(Forger forger) {
        String chain = chain(forger);
        forger.run("update audit_entry set key = null, seal = null where chain = ?", chain);
        forger.hashAnew(chain);
    }

    private long dropLastBlocks(Forger forger) {
        long from = 1 + dice.nextLong(forger.blocks() - 1);
        forger.run("delete from audit_block where number >= ?", from);
        forger.run("delete from audit_head where block >= ?", from);
        return from;
    }

    private long id(Forger forger) {
        List<Long> ids = forger.ids();
        return ids.get(dice.nextInt(ids.size()));
    }

    private String chain(Forger forger) {
        List<String> chains = forger.chains();
        return chains.get(dice.nextInt(chains.size()));
    }

    /** A chain of two rows or more. */
    private String longChain(Forger forger) {
        List<String> chains = forger.chains().stream()
                .filter(chain -> forger.length(chain) > 1)
                .toList();
        return chains.get(dice.nextInt(chains.size()));
    }

    private long block(Forger forger) {
        return dice.nextLong(forger.blocks());
    }

    private interface Mutation {
        void on(Forger forger);
    }
}
