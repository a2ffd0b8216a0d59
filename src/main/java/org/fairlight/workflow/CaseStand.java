package org.fairlight.workflow;

import java.util.Set;

/** The version that one running case follows, and the ids of the steps at which it stands. */
public record CaseStand(String version, Set<String> elements) {}
