package org.fairlight.security;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/**
 * A story of which all is known that decides who may see it.
 *
 * @param teamMaySee whether the choices let the team see it
 * @param tasks the open tasks, by the form they ask for, as the engine tells them
 * @param medium a photo of it that shows nobody else
 */
record KnownStory(
        String name,
        UUID id,
        ReceiptCode code,
        @Nullable UUID team,
        boolean teamMaySee,
        boolean withdrawn,
        Map<Form, String> tasks,
        UUID medium) {

    boolean isOf(Actor actor) {
        return team != null && team.equals(actor.person().teamId());
    }

    /** As {@code docs/access.md} says it: a task for the role, but a review never of the own team's. */
    boolean waitsFor(Actor actor) {
        return forms().stream().anyMatch(form -> mayDo(actor, form));
    }

    boolean mayDo(Actor actor, Form form) {
        return actor.is(form.role()) && !(form == Form.CLINICIAN_REVIEW && isOf(actor));
    }

    private Set<Form> forms() {
        return tasks.keySet();
    }

    @Override
    public String toString() {
        return name;
    }
}
