package org.fairlight.workflow;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which version of a process each running case follows, and where it stands there. */
@Service
public class RunningCases {

    /** A step goes on where nothing further inside it does. */
    private static final String STANDING = """
            select e.proc_inst_id_ as one, e.proc_def_id_ as version, array_agg(distinct e.act_id_) as elements
            from act_ru_execution e
            where e.act_id_ is not null and not exists (select from act_ru_execution c where c.parent_id_ = e.id_)
            """;

    private final LiveModels models;
    private final JdbcClient jdbc;

    RunningCases(LiveModels models, JdbcClient jdbc) {
        this.models = models;
        this.jdbc = jdbc;
    }

    /** Every version of a process, the newest first, which is the one that new cases follow. */
    @Transactional(readOnly = true)
    public List<DeployedVersion> versions(ProcessId process) {
        Map<String, Long> cases = jdbc
                .sql("""
                        select e.proc_def_id_ as version, count(*) as cases
                        from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
                        where p.key_ = :process and e.id_ = e.proc_inst_id_
                        group by e.proc_def_id_
                        """)
                .param("process", process.id())
                .query((row, i) -> Map.entry(row.getString("version"), row.getLong("cases")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return deployed(process).entrySet().stream()
                .map(version -> new DeployedVersion(
                        version.getKey(), version.getValue(), cases.getOrDefault(version.getKey(), 0L)))
                .toList();
    }

    /** The same without counting: each model by the engine's own name for it, the newest first. */
    public SequencedMap<String, Model> deployed(ProcessId process) {
        SequencedMap<String, Model> newestFirst = new LinkedHashMap<>();
        models.versions(process).forEach(version -> newestFirst.put(version.getId(), models.version(version.getId())));
        return newestFirst;
    }

    /** The version of a process that a case follows now, by the engine's own name; empty when it is not there now. */
    @Transactional(readOnly = true)
    public Optional<String> followed(UUID caseId, ProcessId process) {
        return jdbc.sql("""
                        select e.proc_def_id_
                        from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
                        where p.key_ = :process and e.business_key_ = :case and e.id_ = e.proc_inst_id_
                        order by p.version_ desc limit 1
                        """)
                .param("process", process.id())
                .param("case", caseId.toString())
                .query(String.class)
                .optional();
    }

    /** Where the cases of a process stand, those together that stand alike. */
    @Transactional(readOnly = true)
    public List<CasesAt> standing(ProcessId process) {
        return jdbc.sql("""
                        select version, elements, count(*) as cases
                        from (%s and e.proc_def_id_ in (select id_ from act_re_procdef where key_ = :process)
                            group by e.proc_inst_id_, e.proc_def_id_) s
                        group by version, elements
                        """.formatted(STANDING))
                .param("process", process.id())
                .query((row, i) -> new CasesAt(row.getString("version"), elements(row), row.getLong("cases")))
                .list();
    }

    /** The running cases of a process that follow another version than this, each by the engine's own name for it. */
    @Transactional(readOnly = true)
    public List<String> onOthersThan(ProcessId process, String version) {
        return jdbc.sql("""
                        select e.proc_inst_id_
                        from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
                        where p.key_ = :process and e.id_ = e.proc_inst_id_ and e.proc_def_id_ <> :version
                        """)
                .param("process", process.id())
                .param("version", version)
                .query(String.class)
                .list();
    }

    /**
     * Where these cases stand, which none of them leaves before the caller's transaction ends: every step of the engine changes
     * one of the rows that are locked here. A case that has come to its end is not among them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, CaseStand> hold(Collection<String> cases) {
        jdbc.sql("select id_ from act_ru_execution where proc_inst_id_ in (:cases) order by id_ for update")
                .param("cases", cases)
                .query(String.class)
                .list();
        return jdbc
                .sql(STANDING + " and e.proc_inst_id_ in (:cases) group by e.proc_inst_id_, e.proc_def_id_")
                .param("cases", cases)
                .query((row, i) ->
                        Map.entry(row.getString("one"), new CaseStand(row.getString("version"), elements(row))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> elements(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("elements").getArray());
    }
}
