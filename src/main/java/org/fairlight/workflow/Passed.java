package org.fairlight.workflow;

/**
 * An element of a model that a case came to.
 *
 * @param type what the engine calls its kind, such as {@code userTask}
 */
public record Passed(String process, String element, String type) {}
