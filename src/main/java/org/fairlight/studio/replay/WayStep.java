package org.fairlight.studio.replay;

/**
 * A step that a story can come to.
 *
 * @param matters whether a person is asked there, another process runs, or the way ends
 */
public record WayStep(String id, String name, boolean matters) {}
