package org.fairlight.security;

import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.people.Person;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.springframework.context.ApplicationContext;

/** Two changes of a process that wait for a second person: one by the quality lead who tries the doors, one by another. */
final class AccessStudio {

    static final String PROCESS = "consent.bpmn";

    private final Traces trace;
    private final ModelDrafts drafts;
    private final Publishing publishing;
    private UUID own;
    private UUID anothers;

    AccessStudio(ApplicationContext application) {
        trace = application.getBean(Traces.class);
        drafts = application.getBean(ModelDrafts.class);
        publishing = application.getBean(Publishing.class);
    }

    void make(Person lead) {
        own = asked(lead);
        anothers = asked(trace.person("Greta"));
    }

    UUID own() {
        return own;
    }

    UUID anothers() {
        return anothers;
    }

    /** As somebody who may see it is shown it now. */
    DraftPage page(UUID draft) {
        return trace.as(trace.person("Greta"), () -> drafts.page(draft));
    }

    void leave() {
        trace.as(trace.person("Greta"), () -> {
            drafts.drop(own, 1);
            drafts.drop(anothers, 1);
        });
    }

    /** As its first revision, so that somebody who saw it names the right one. */
    private UUID asked(Person author) {
        return trace.as(author, () -> {
            UUID begun = drafts.begin(PROCESS);
            String xml = drafts.page(begun).xml().replace("Check names and other people", "Check names first");
            UUID changed = drafts.beginFrom(begun, 1, xml);
            drafts.drop(begun, 1);
            publishing.ask(changed, 1, "So that a second person is needed.");
            return changed;
        });
    }
}
