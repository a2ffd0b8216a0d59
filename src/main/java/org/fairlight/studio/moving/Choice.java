package org.fairlight.studio.moving;

/**
 * Which new step takes the stories of a step that is gone.
 *
 * @param version the number of the version they are on
 * @param element the id of the step they stand at
 * @param becomes the id of the new step
 */
public record Choice(int version, String element, String becomes) {}
