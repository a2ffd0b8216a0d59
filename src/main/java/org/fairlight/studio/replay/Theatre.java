package org.fairlight.studio.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fairlight.journey.JourneySettings;
import org.fairlight.journey.ReplyClock;
import org.fairlight.journey.Routing;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.Rehearsal;
import org.fairlight.workflow.Rehearsed;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.StepNames;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/** One set of models on trial: an engine of its own, and its tables asked as the journey asks them. */
class Theatre implements AutoCloseable {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Pattern ASKS_A_WORRY =
            Pattern.compile("conditionExpression[^>]*>[^<]*\\b(?:harm|safeguarding|conduct|plainThanks)\\b");

    private final Rehearsal rehearsal;
    private final JourneySettings settings;
    private final ReplyClock clocks;
    private final Routing routing;
    private final StepNames names;
    private final boolean asksAWorry;

    Theatre(Rehearsal rehearsal, List<Model> models, JourneySettings settings) {
        this.rehearsal = rehearsal;
        this.settings = settings;
        clocks = new ReplyClock(rehearsal.decisions(), settings);
        // The guardian's door does not open in a trial run: nobody hears the event.
        routing = new Routing(rehearsal.decisions(), unheard -> {});
        names = new StepNames(models);
        asksAWorry = models.stream()
                .anyMatch(model -> ASKS_A_WORRY.matcher(model.xml()).find());
    }

    /** All that worries can change about a story's way here. */
    Setting setting(RecordedStory story, Worries worries) {
        return new Setting(
                clocks.clocksFor(story.kind(), worries.harm().name()),
                routing.choose(NOBODY, byId(story, worries)).get(Variable.ROUTE),
                asksAWorry ? worries : null);
    }

    private static Map<String, Object> byId(RecordedStory story, Worries worries) {
        Map<String, Object> facts = new HashMap<>();
        worries.facts().forEach((variable, value) -> facts.put(variable.id(), value));
        facts.put(Variable.THEME.id(), story.theme());
        facts.put(Variable.REPLY_WISHED.id(), story.replyWished());
        return facts;
    }

    Map<Variable, Object> clocks(Map<String, Object> variables) {
        return clocks.clocksFor(
                String.valueOf(variables.get(Variable.KIND.id())), String.valueOf(variables.get(Variable.HARM.id())));
    }

    Map<Variable, Object> route(Map<String, Object> variables) {
        return routing.choose(NOBODY, variables);
    }

    String nation() {
        return settings.nation().name();
    }

    Rehearsed play(Script script) {
        return rehearsal.play(script);
    }

    List<Passed> mainWay(List<Passed> passed) {
        return rehearsal.mainWay(passed);
    }

    List<Passed> mainSteps(String process) {
        return rehearsal.mainSteps(process);
    }

    Optional<Form> formAt(String process, String element) {
        return rehearsal.formAt(process, element);
    }

    String name(Passed step) {
        return names.of(step);
    }

    String name(String process, String element) {
        return names.of(process, element);
    }

    @Override
    public void close() {
        rehearsal.close();
    }

    /** @param asked the worries themselves, where a gateway asks for them */
    record Setting(
            Map<Variable, Object> clocks,
            @Nullable Object route,
            @Nullable Worries asked) {}
}
