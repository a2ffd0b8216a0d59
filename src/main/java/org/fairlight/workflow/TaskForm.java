package org.fairlight.workflow;

import java.util.Map;

/**
 * The contract of a form: what its answers look like, how they begin, and what happens when they are handed in. The answers
 * are a record that Jackson can write and read, because a half-filled form is kept as JSON.
 *
 * @param <A> the answers, an immutable record
 */
public interface TaskForm<A> {

    Form form();

    Class<A> answersType();

    /** The answers to begin with, before anybody typed. */
    A begin(TaskInHand task);

    /**
     * Keeps the answers and says how the process goes on. Runs in the transaction that completes the engine's task.
     *
     * @return the variables the models name as the form's result
     * @throws UnfinishedAnswers naming each field that needs another look; nothing is kept then
     */
    Map<Variable, Object> handIn(TaskInHand task, A answers);
}
