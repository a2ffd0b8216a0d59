package org.fairlight.studio.moving;

/**
 * How many stories stand somewhere.
 *
 * @param version the number of the version they follow; 0 for one from before versions were counted
 * @param where the step or steps by name, in quotation marks
 */
public record StandingLine(int version, String where, long stories) {}
