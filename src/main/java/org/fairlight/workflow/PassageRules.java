package org.fairlight.workflow;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlight.workflow.fairness.Certainty;
import org.fairlight.workflow.soundness.TokenGame;
import org.jspecify.annotations.Nullable;

/**
 * Which cases may go over to another version: whoever holds a task keeps it as it is, nothing that the new version is sure of is
 * left out, and the case stands as one of the new version could, so that all that was checked of that one holds for it too.
 */
class PassageRules {

    private final Map<String, ModelStep> earlier;
    private final Map<String, ModelStep> later;
    private final Map<String, String> pairs;
    private final Set<Set<String>> standings;
    private final Certainty sureBefore;
    private final Certainty sureAfter;
    private final String process;
    private final Predicate<Map<String, String>> fits;

    /**
     * @param pairs by step of the earlier version, the step of the later one that the engine can take it for
     * @param fits whether the engine can take all these at once
     */
    PassageRules(
            Model before,
            Model after,
            List<Model> live,
            Map<String, String> pairs,
            Predicate<Map<String, String>> fits) {
        this.earlier = ModelSteps.of(before);
        this.later = ModelSteps.of(after);
        this.pairs = new HashMap<>(pairs);
        this.standings = TokenGame.standings(after);
        this.sureBefore = Certainty.of(before.among(live));
        this.sureAfter = Certainty.of(after.among(live));
        this.process = after.id();
        this.fits = fits;
    }

    Map<String, String> pairs() {
        return pairs;
    }

    /** Lets a step that is gone become another. */
    void choose(String element, String becomes) {
        pairs.put(element, becomes);
    }

    ModelStep earlier(String element) {
        return Optional.ofNullable(earlier.get(element))
                .orElseGet(() -> new ModelStep(element, "", element.replace('-', ' '), "", "", ""));
    }

    @Nullable
    ModelStep becomes(String element) {
        return later.get(pairs.getOrDefault(element, ""));
    }

    /** Whether an event that goes over waits for another message there. */
    boolean hearsOtherwise(String element) {
        ModelStep then = becomes(element);
        return then != null && !then.hears().equals(earlier(element).hears());
    }

    /** Why nobody can go over from a step; empty when they can. */
    Optional<String> against(String element) {
        ModelStep now = earlier(element);
        ModelStep then = becomes(element);
        if (then == null) {
            return Optional.of(gone(now));
        }
        if (!now.asks().equals(then.asks())) {
            return Optional.of(
                    "%s asks somebody else, or for something else, in the new version.".formatted(now.called()));
        }
        if (!now.calls().equals(then.calls())) {
            return Optional.of("%s runs another process in the new version.".formatted(now.called()));
        }
        return sureAfter.beyond(sureBefore, process, now.id(), then.id()).stream()
                .findFirst()
                .map(fact -> "In the new version it is certain before %s that %s. Of stories here it is not."
                        .formatted(then.called(), fact));
    }

    /** Why a case cannot go over from several steps at once, or from one beside which something else would have to go on. */
    Optional<String> againstTogether(Set<String> elements) {
        Set<String> there =
                elements.stream().map(id -> pairs.getOrDefault(id, "")).collect(toSet());
        return there.size() == elements.size() && standings.contains(there)
                ? Optional.empty()
                : Optional.of("No story of the new version can stand like this: something else would have to go on"
                        + " beside it, and it would wait for that for ever.");
    }

    /** Tasks that only the new version has and that ask the same people for the same. */
    List<Passage.Option> options(String element) {
        ModelStep now = earlier(element);
        if (!now.asksAPerson() || element.equals(pairs.get(element))) {
            return List.of();
        }
        return later.values().stream()
                .filter(then -> !earlier.containsKey(then.id()))
                .filter(then -> then.asks().equals(now.asks()))
                .filter(then -> sureAfter
                        .beyond(sureBefore, process, now.id(), then.id())
                        .isEmpty())
                .filter(then -> fits.test(with(now.id(), then.id())))
                .map(then -> new Passage.Option(then.id(), then.name()))
                .toList();
    }

    private Map<String, String> with(String element, String becomes) {
        Map<String, String> more = new HashMap<>(pairs);
        more.put(element, becomes);
        return more;
    }

    private String gone(ModelStep now) {
        ModelStep namesake = later.get(now.id());
        if (namesake == null) {
            return "%s is not part of the new version.".formatted(now.called());
        }
        return namesake.kind().equals(now.kind())
                ? "%s lies in another part of the new version.".formatted(now.called())
                : "%s is another kind of step in the new version.".formatted(now.called());
    }
}
