package org.fairlight.workflow;

/**
 * A version of a process as the engine has it.
 *
 * @param id the engine's own name for it, good for nothing but to be handed back
 * @param cases how many cases follow it now
 */
public record DeployedVersion(String id, Model model, long cases) {}
