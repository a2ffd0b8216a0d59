package org.fairlight.studio;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.fairlight.workflow.WorkingDays;

/** Greta changes a process and Kirra agrees; afterwards it is as it came. */
public class TwoLeads {

    private final Traces trace;
    private final ModelDrafts drafts;
    private final Publishing publishing;
    private final VersionHistory history;

    TwoLeads(Traces trace, ModelDrafts drafts, Publishing publishing, VersionHistory history) {
        this.trace = trace;
        this.drafts = drafts;
        this.publishing = publishing;
        this.history = history;
    }

    /** Changes the version that runs. @return the new version's number */
    public int publish(String model, UnaryOperator<String> change) {
        UUID draft = asked(model, change);
        return trace.as(kirra(), () -> {
            publishing.agree(drafts.page(draft));
            return history.versions(model).getFirst().number();
        });
    }

    /** Agrees to a change that is held back before it ever runs. @return the number it has */
    public int holdBack(String model, UnaryOperator<String> change) {
        UUID draft = asked(model, change);
        return trace.as(kirra(), () -> {
            publishing.agree(drafts.page(draft), LocalDate.now(WorkingDays.ZONE).plusDays(7));
            int number = history.versions(model).getFirst().number();
            publishing.holdBack(model, number);
            return number;
        });
    }

    private UUID asked(String model, UnaryOperator<String> change) {
        return trace.as(greta(), () -> {
            UUID begun = drafts.begin(model);
            drafts.save(begun, 1, change.apply(drafts.page(begun).xml()));
            publishing.ask(begun, drafts.page(begun).revision(), "So that it can be tried.");
            return begun;
        });
    }

    public void asItCame(String model) {
        trace.as(greta(), () -> publishing.bringBack(model, 1));
    }

    public Person greta() {
        return trace.person("Greta");
    }

    private Person kirra() {
        return trace.person("Kirra");
    }
}
