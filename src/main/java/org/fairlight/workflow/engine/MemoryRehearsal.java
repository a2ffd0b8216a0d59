package org.fairlight.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.fairlight.workflow.Decisions;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Rehearsal;
import org.fairlight.workflow.Rehearsed;
import org.fairlight.workflow.Rehearsed.Untold;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Moves from one recorded moment, or one timer of the model, to the next, and lets the engine do the rest. A case that was played
 * stays where it stands, since taking it away costs more than playing it; all go with the engine.
 */
class MemoryRehearsal implements Rehearsal {

    /** More than any real story ever had; a draft may lead round and round. */
    private static final int MOST_MOVES = 400;

    private static final String DURATION = "DURATION: ";

    private final MemoryEngine memory;
    private final StoryTime time;
    private final StagePlay stage;
    private final Decisions decisions;
    private final MainWay mainWay;
    private final Map<String, String> timers = new HashMap<>();

    MemoryRehearsal(MemoryEngine memory, StoryTime time, StagePlay stage, Decisions decisions) {
        this.memory = memory;
        this.time = time;
        this.stage = stage;
        this.decisions = decisions;
        this.mainWay = new MainWay(engine().getRepositoryService());
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public Rehearsed play(Script script) {
        String key = UUID.randomUUID().toString();
        stage.begin(script);
        try {
            Untold untold = perform(script, key);
            return new Rehearsed(mainWay.of(stage.passed()), stage.tasks(), untold);
        } finally {
            stage.clear();
        }
    }

    @Override
    public List<Passed> mainWay(List<Passed> passed) {
        return mainWay.of(passed);
    }

    @Override
    public List<Passed> mainSteps(String process) {
        return mainWay.stepsOf(process);
    }

    @Override
    public Optional<Form> formAt(String process, String element) {
        return mainWay.formAt(process, element);
    }

    private @Nullable Untold perform(Script script, String key) {
        try {
            String root = runtime()
                    .startProcessInstanceByKey(ProcessId.FEEDBACK_TO_LEARNING.id(), key, byId(script.facts()))
                    .getId();
            int told = 0;
            for (int move = 0; move < MOST_MOVES; move++) {
                Optional<Move> next = next(script, told, root);
                if (next.isEmpty() || next.get().at().isAfter(script.until())) {
                    return stage.isQuestionMissed() ? Untold.NEW_QUESTION : null;
                }
                told += next.get().isTold() ? 1 : 0;
                time.moveTo(next.get().at());
                next.get().deed().accept(key);
            }
            return Untold.NO_WAY_ON;
        } catch (ProcessEngineException stopped) {
            return stage.isFactMissed() ? Untold.FACT_NOT_KEPT : Untold.NO_WAY_ON;
        }
    }

    /** What a person told goes before an answer, and an answer before a timer, when they come at the same moment. */
    private Optional<Move> next(Script script, int told, String root) {
        Stream<Move> telling = script.messages().stream().skip(told).limit(1).map(this::telling);
        Stream<Move> answer = stage.nextAnswer().stream().map(this::answering);
        Stream<Move> timer =
                engine().getManagementService().createJobQuery().rootProcessInstanceId(root).list().stream()
                        .map(this::firing);
        return Stream.of(telling, answer, timer).flatMap(moves -> moves).min(Comparator.comparing(Move::at));
    }

    private Move telling(Script.Told told) {
        return new Move(told.at(), true, key -> {
            runtime()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(key)
                    .list()
                    .forEach(instance -> runtime().setVariables(instance.getId(), byId(told.known())));
            told.messages()
                    .forEach(message -> runtime()
                            .createMessageCorrelation(message.id())
                            .processInstanceBusinessKey(key)
                            .correlateAllWithResult());
        });
    }

    private Move answering(StagePlay.Open task) {
        return new Move(
                task.done(),
                false,
                key -> engine().getTaskService()
                        .complete(task.id(), byId(task.answer().results())));
    }

    private Move firing(Job job) {
        return new Move(due(job), false, key -> engine().getManagementService().executeJob(job.getId()));
    }

    private Instant due(Job job) {
        Instant seen = stage.firstSeen(job.getId());
        if (job.getDuedate() == null) {
            return seen;
        }
        String said = timers.computeIfAbsent(job.getJobDefinitionId(), this::said);
        return said.startsWith(DURATION)
                ? seen.plus(Duration.parse(said.substring(DURATION.length())))
                : job.getDuedate().toInstant();
    }

    private String said(String jobDefinition) {
        JobDefinition definition = engine().getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return String.valueOf(definition.getJobConfiguration());
    }

    @Override
    public void close() {
        memory.close();
    }

    private ProcessEngine engine() {
        return memory.engine();
    }

    private RuntimeService runtime() {
        return engine().getRuntimeService();
    }

    private static Map<String, Object> byId(Map<Variable, Object> facts) {
        Map<String, Object> byId = new HashMap<>();
        facts.forEach((variable, value) -> byId.put(variable.id(), value instanceof Enum<?> e ? e.name() : value));
        return byId;
    }

    /** The next thing that happens. @param deed is given the case's key */
    private record Move(Instant at, boolean isTold, java.util.function.Consumer<String> deed) {}
}
