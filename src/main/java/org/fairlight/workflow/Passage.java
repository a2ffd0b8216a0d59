package org.fairlight.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** The way from one version of a process to another: what becomes of each step, and which cases have to stay, and why. */
public final class Passage {

    private final MigrationPlan plan;
    private final PassageRules rules;

    Passage(MigrationPlan plan, PassageRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    MigrationPlan plan() {
        return plan;
    }

    /** Why a case that stands at these steps has to stay on its version, as a sentence; empty when it can go over. */
    public Optional<String> against(Set<String> elements) {
        return elements.stream()
                .sorted()
                .map(rules::against)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> rules.againstTogether(elements));
    }

    /** What the steps are called in the version they are in. */
    public String before(Set<String> elements) {
        return elements.stream().map(id -> rules.earlier(id).called()).sorted().collect(joining(" and "));
    }

    /** What the steps are called in the version they go over to; only for those that can. */
    public String after(Set<String> elements) {
        return elements.stream()
                .map(id -> requireNonNull(rules.becomes(id)).called())
                .sorted()
                .collect(joining(" and "));
    }

    /** Which new steps could take the cases of a step that is gone: they ask the same people for the same. */
    public List<Option> options(String element) {
        return rules.options(element);
    }

    /** A step that could take the place of another. */
    public record Option(String element, String name) {}
}
