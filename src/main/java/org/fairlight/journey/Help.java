package org.fairlight.journey;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.workflow.ProcessId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that offer help, and news for whoever holds a story. */
@Service
@Transactional
public class Help {

    private final WorkItems items;
    private final WaitingMessages messages;
    private final Notices notices;
    private final Directory directory;
    private final Clock clock;

    Help(WorkItems items, WaitingMessages messages, Notices notices, Directory directory, Clock clock) {
        this.items = items;
        this.messages = messages;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Part-way through its clock: offers help to whoever holds a task, or tells its role that nobody has it yet. */
    public void offer(UUID caseId, ProcessId process) {
        for (WorkItem item : items.findByCaseIdAndProcess(caseId, process)) {
            item.offerHelp(clock.instant());
            String words = item.assignee() == null
                    ? "“%s” has nobody yet. Could you make time for it, or say if you need some?"
                    : "How is “%s” going? You can hand it back, ask a colleague or ask for more time.";
            tell(item, words.formatted(item.form().title()));
        }
    }

    /**
     * The person added something to their story: its holder hears of it, or everybody whose task it could be. Where nobody has
     * a task, privacy stewards read it.
     */
    public void tellOfNews(UUID caseId) {
        List<WorkItem> open = items.findByCaseId(caseId);
        if (open.isEmpty()) {
            messages.add(caseId);
        }
        open.forEach(this::tellOfNews);
    }

    private void tellOfNews(WorkItem item) {
        if (item.assignee() != null) {
            tell(item, "The person added something to a story you hold.");
        } else if (!item.hasNews()) {
            tell(item, "The person added something to a story that nobody holds yet. Could you look?");
        }
        item.hasNewsNow();
    }

    private void tell(WorkItem item, String words) {
        List<UUID> people = item.assignee() != null
                ? List.of(item.assignee())
                : directory.withRole(item.role()).stream()
                        .filter(person -> Tasks.isFor(item, person.signedIn()))
                        .map(Person::id)
                        .toList();
        people.forEach(person -> notices.tell(person, words, "desk/" + item.taskId()));
    }
}
