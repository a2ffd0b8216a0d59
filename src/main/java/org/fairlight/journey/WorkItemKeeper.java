package org.fairlight.journey;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Stories;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.TaskEnded;
import org.fairlight.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work lists true: a row appears and goes with the engine's task, in the same transaction. */
@Component
class WorkItemKeeper {

    private static final int HEADLINE = 140;

    private final EntityManager entities;
    private final WorkItems items;
    private final Stories stories;
    private final Directory directory;
    private final Drafts drafts;
    private final Clock clock;

    WorkItemKeeper(
            EntityManager entities, WorkItems items, Stories stories, Directory directory, Drafts drafts, Clock clock) {
        this.entities = entities;
        this.items = items;
        this.stories = stories;
        this.directory = directory;
        this.drafts = drafts;
        this.clock = clock;
    }

    @EventListener
    void opened(TaskOpened task) {
        entities.persist(task.process() == ProcessId.GUARDIAN ? guardians(task) : journeys(task));
    }

    @EventListener
    void ended(TaskEnded task) {
        items.findById(task.taskId()).ifPresent(items::delete);
        if (task.completed()) {
            drafts.forget(task.taskId());
        }
    }

    private WorkItem journeys(TaskOpened task) {
        UUID id = task.caseId();
        Feedback item = stories.find(id).orElseThrow();
        Optional<String> service = directory.team(item.teamId()).map(Team::service);
        return new WorkItem(task, item, service.orElse(null), stories.headline(id, HEADLINE), clock.instant());
    }

    private WorkItem guardians(TaskOpened task) {
        return new WorkItem(task, null, null, "Something needs the guardian", clock.instant());
    }
}
