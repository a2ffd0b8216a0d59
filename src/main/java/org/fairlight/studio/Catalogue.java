package org.fairlight.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.journey.Routing;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.KnownParts;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.tables.DecisionTable;

/**
 * What a process may be put together from, in words for people who write no programs. Whatever is not here cannot be drawn, and
 * whatever is drawn from here is still checked like any other model. The editor in the browser reads it as JSON, names and all.
 *
 * @param roles who can be asked
 * @param forms what they can be asked for; each form belongs to one role
 * @param services what Fairlight can do by itself
 * @param tables which tables can decide
 * @param processes which processes can be run from another
 * @param messages what a process can wait for
 * @param variables what a gateway can ask about
 * @param clocks how many working days a step may be allowed
 * @param parts what a file may hold, so that the editor can tell of a file from another program what cannot run here
 */
public record Catalogue(
        List<Named> roles,
        List<FormOf> forms,
        List<Delegate> services,
        List<Table> tables,
        List<Named> processes,
        List<Message> messages,
        List<Fact> variables,
        List<Clock> clocks,
        KnownParts parts) {

    private static final Set<String> FACTS =
            Stream.of(Variable.values()).map(Variable::id).collect(Collectors.toUnmodifiableSet());
    private static final List<Step> TABLES = List.of(Step.SET_CLOCKS, Step.CHOOSE_ROUTE);
    /** What writes to the person; it comes first, since a new step that sends a message takes the first. */
    private static final List<Step> MESSAGES = List.of(Step.ACKNOWLEDGE, Step.SEND_REPLY, Step.CLOSE_ITEM);

    /** @param id as it stands in a model; @param name in plain words */
    public record Named(String id, String name) {}

    /** A form and the role that it asks. */
    public record FormOf(String key, String name, String role) {}

    /** Something that is done by code. @param delegate the name by which expressions call it */
    public record Delegate(String delegate, String name) {}

    /**
     * A table that can decide at a step.
     *
     * @param delegate the name by which expressions call what asks the table; empty when the step asks it by itself
     * @param decision the table's id for a step that asks it by itself, else empty
     * @param answer the fact that the table's answer becomes, for such a step
     */
    public record Table(String delegate, String decision, String name, String answer) {

        private static Table askedByCode(Step step) {
            return new Table(step.id(), "", Words.of(step), "");
        }

        /**
         * Only what a process knows can be asked by a step itself, and only one answer be kept; which way a story goes is
         * asked by code, which forgets whether a guardian looks.
         */
        private static Optional<Table> askedByAStep(Model model) {
            return DecisionTable.of(model)
                    .filter(table -> !model.id().equals(DecisionId.NO_BLAME_ROUTING.id()))
                    .filter(table -> table.answers().size() == 1
                            && Stream.concat(table.questions().stream(), table.answers().stream())
                                    .allMatch(column -> FACTS.contains(column.fact())))
                    .map(table -> new Table(
                            "",
                            model.id(),
                            ModelTitle.of(model),
                            table.answers().getFirst().fact()));
        }
    }

    /** A message by its name in models, and what it says. */
    public record Message(String name, String label) {}

    /** @param kind {@code yesno} or {@code choice}; @param choices what it can be, in the order to offer it */
    public record Fact(String name, String label, String kind, List<Value> choices) {}

    /** One thing that a fact can be. */
    public record Value(String value, String label) {}

    /** A number of working days by the variable that holds it. */
    public record Clock(String variable, String label) {}

    /** @param live the models that run now, for their tables */
    static Catalogue of(List<Model> live) {
        return new Catalogue(
                list(Stream.of(Form.values()).map(Form::role).distinct(), role -> new Named(role.id(), role.title())),
                list(
                        Stream.of(Form.values()),
                        form -> new FormOf(form.id(), form.title(), form.role().id())),
                list(
                        Stream.concat(
                                MESSAGES.stream(),
                                Stream.of(Step.values())
                                        .filter(step -> !TABLES.contains(step) && !MESSAGES.contains(step))),
                        Catalogue::delegate),
                Stream.concat(
                                TABLES.stream().map(Table::askedByCode),
                                live.stream()
                                        .filter(model -> !model.isProcess())
                                        .flatMap(model -> Table.askedByAStep(model).stream()))
                        .toList(),
                list(
                        Stream.of(ProcessId.values())
                                .filter(process ->
                                        process != ProcessId.FEEDBACK_TO_LEARNING && process != ProcessId.GUARDIAN),
                        process -> new Named(process.id(), Words.of(process))),
                list(Stream.of(MessageName.values()), message -> new Message(message.id(), Words.of(message))),
                Arrays.stream(Variable.values())
                        .flatMap(variable -> Words.fact(variable).map(words -> fact(variable, words)).stream())
                        .toList(),
                Arrays.stream(Variable.values())
                        .flatMap(variable ->
                                Words.clock(variable).map(words -> new Clock(variable.id(), words)).stream())
                        .toList(),
                KnownParts.ofProcesses());
    }

    private static <A, B> List<B> list(Stream<A> all, Function<A, B> turned) {
        return all.map(turned).toList();
    }

    /** What one of a fact's values is called, whether a way can ask for it or a table alone can answer it. */
    public Optional<String> label(String fact, String value) {
        return Variable.ofId(fact).map(Words::choices).map(choices -> choices.get(value));
    }

    /** The journey goes on as if only a review had been chosen, so no way can ever be taken for it. */
    private static boolean isForgotten(Variable variable, String value) {
        return variable == Variable.ROUTE && value.equals(Routing.REVIEW_AND_GUARD);
    }

    private static Delegate delegate(Step step) {
        return new Delegate(step.id(), Words.of(step));
    }

    private static Fact fact(Variable variable, String words) {
        List<Value> choices = Words.choices(variable).entrySet().stream()
                .filter(choice -> !isForgotten(variable, choice.getKey()))
                .map(choice -> new Value(choice.getKey(), choice.getValue()))
                .toList();
        return new Fact(variable.id(), words, choices.isEmpty() ? "yesno" : "choice", choices);
    }
}
