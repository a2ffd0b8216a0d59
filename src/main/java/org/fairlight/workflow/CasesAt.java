package org.fairlight.workflow;

import java.util.Set;

/**
 * Cases that stand at the same steps of the same version.
 *
 * @param version as in {@link DeployedVersion#id()}
 * @param elements the ids of the steps; more than one where several go on at once
 */
public record CasesAt(String version, Set<String> elements, long cases) {}
