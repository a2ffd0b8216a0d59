package org.fairlight.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlight.consent.Choice;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.Timelines;
import org.fairlight.media.MediaShelf;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person sees of their story. */
@Component
class TrackingReader {

    private static final Story NOTHING = new Story(null, null, null);

    private final Stories stories;
    private final Timelines timelines;
    private final Conversation conversation;
    private final Consents consents;
    private final Replies replies;
    private final MediaShelf media;
    private final Directory directory;
    private final WorkItems items;
    private final Processes processes;
    private final WhoLooked whoLooked;
    private final ReplyClock replyClock;
    private final WorkingDays calendar;
    private final JourneySettings settings;
    private final LiveModels models;
    private final Map<String, TrackingPath> paths = new ConcurrentHashMap<>();

    TrackingReader(
            Stories stories,
            Timelines timelines,
            Conversation conversation,
            Consents consents,
            Replies replies,
            MediaShelf media,
            Directory directory,
            WorkItems items,
            Processes processes,
            WhoLooked whoLooked,
            ReplyClock replyClock,
            WorkingDays calendar,
            JourneySettings settings,
            LiveModels models) {
        this.stories = stories;
        this.timelines = timelines;
        this.conversation = conversation;
        this.consents = consents;
        this.replies = replies;
        this.media = media;
        this.directory = directory;
        this.items = items;
        this.processes = processes;
        this.whoLooked = whoLooked;
        this.replyClock = replyClock;
        this.calendar = calendar;
        this.settings = settings;
        this.models = models;
    }

    @Transactional(readOnly = true)
    TrackedStory read(UUID id, List<TrackedQuestion> questions) {
        Feedback item = stories.find(id).orElseThrow(TrackingUnknown::new);
        Optional<WorkItem> task = items.findByCaseId(id).stream().max(Comparator.comparing(WorkItem::openedAt));
        TrackingStage stage = stage(item, task);
        String diagram = models.of(id, ProcessId.FEEDBACK_TO_LEARNING)
                .orElseGet(() -> models.of(ProcessId.FEEDBACK_TO_LEARNING))
                .xml();
        return new TrackedStory(
                item.state() == FeedbackState.SEALED ? NOTHING : stories.ownWords(id),
                directory.team(item.teamId()).map(Team::service).orElse(null),
                item.receivedAt(),
                stage,
                questions,
                task.map(WorkItem::dueAt).map(TrackingReader::day).orElse(null),
                replyBy(item),
                media.kinds(id),
                timelines.of(id),
                conversation.of(id),
                choices(id),
                replies.sent(id).orElse(null),
                stories.newsByEmail(id),
                whoLooked.at(id),
                steps(id, diagram),
                diagram);
    }

    /** What the person does not allow is not told as something that may come. */
    private List<TrackingStep> steps(UUID id, String diagram) {
        boolean mayDiscuss = consents.allows(id, Purpose.REFLECTIVE_DISCUSSION);
        return paths
                .computeIfAbsent(diagram, TrackingPath::new)
                .steps(
                        processes.passed(id, ProcessId.FEEDBACK_TO_LEARNING),
                        processes.whereStands(id, ProcessId.FEEDBACK_TO_LEARNING))
                .stream()
                .filter(step -> mayDiscuss
                        || step.state() != TrackingStep.State.NEXT
                        || !step.id().equals(ProcessId.REFLECTIVE_DISCUSSION.id()))
                .toList();
    }

    private TrackingStage stage(Feedback item, Optional<WorkItem> task) {
        if (item.removedAt() != null) {
            return TrackingStage.REMOVED;
        }
        boolean mayRead = consents.allows(item.id(), Purpose.HANDLE_AND_REPLY);
        return switch (item.state()) {
            case SEALED -> TrackingStage.SEALED;
            case CLOSED -> mayRead ? TrackingStage.FINISHED : TrackingStage.NOT_USED;
            case OPEN ->
                task.flatMap(open -> TrackingStage.of(open.form())).orElseGet(() -> waiting(item.id(), mayRead));
        };
    }

    private TrackingStage waiting(UUID id, boolean mayRead) {
        if (!mayRead) {
            return TrackingStage.WAITING_FOR_YOU;
        }
        return replies.sent(id).isPresent() ? TrackingStage.REPLIED : TrackingStage.ON_ITS_WAY;
    }

    private LocalDate replyBy(Feedback item) {
        int days = replyClock.daysFor(item.kind(), Harm.NONE).wholeReply();
        return calendar.after(day(item.receivedAt()), days, settings.nation());
    }

    private Map<Purpose, Choice> choices(UUID id) {
        Map<Purpose, Choice> newest = new EnumMap<>(Purpose.class);
        List<Choice> history = consents.history(id);
        history.forEach(choice -> newest.put(choice.purpose(), choice));
        return newest;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingDays.ZONE);
    }
}
