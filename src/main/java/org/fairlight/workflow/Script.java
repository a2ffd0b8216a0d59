package org.fairlight.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a case, as a rehearsal plays it: facts, decisions and times, no words and no names.
 *
 * @param until nothing later is played
 * @param facts what it began with
 * @param messages what the person told afterwards, oldest first
 */
public record Script(
        Instant begins, Instant until, Map<Variable, Object> facts, List<Told> messages, Answers answers, Steps steps) {

    /** What was told at a moment, and what the running processes know from then on. */
    public record Told(Instant at, List<MessageName> messages, Map<Variable, Object> known) {}

    /**
     * How somebody answered a task.
     *
     * @param took from its begin; null when nobody has answered it
     */
    public record Answer(@Nullable Duration took, Map<Variable, Object> results) {}

    /** Knows what was answered. */
    public interface Answers {

        /**
         * How a form was answered.
         *
         * @param time counts from 0 for each form
         * @return empty when the record cannot tell
         */
        Optional<Answer> to(Form form, int time);
    }

    /** Stands for what the program does by itself; has no effect on anything outside. */
    public interface Steps {

        /** @return the variables that the step would set; what is not known is left out */
        Map<Variable, Object> run(Step step, Instant now, Map<String, Object> variables);
    }
}
