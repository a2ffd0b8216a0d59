package org.fairlight.studio;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what became of a change that they began, asked for or agreed to, and whom it waits for. */
@Component
class StudioNews {

    private final Notices notices;
    private final Directory directory;
    private final DraftHands hands;
    private final ApplicationEventPublisher events;

    StudioNews(Notices notices, Directory directory, DraftHands hands, ApplicationEventPublisher events) {
        this.notices = notices;
        this.directory = directory;
        this.hands = hands;
        this.events = events;
    }

    /** To everybody who can agree. */
    void asked(ProcessDraft draft, UUID by) {
        events.publishEvent(new DraftAsked(draft.id(), draft.revision(), draft.asModel(), by));
        directory.withRole(Role.QUALITY_LEAD).stream()
                .filter(lead -> !hands.isIn(draft, lead.id()))
                .forEach(lead -> notices.tell(
                        lead.id(),
                        "A change of “%s” waits for a second person.".formatted(title(draft.asModel())),
                        page(draft)));
    }

    void agreed(ProcessDraft draft, @Nullable LocalDate begins) {
        String title = title(draft.asModel());
        tell(
                behind(draft),
                begins == null
                        ? "Your change of “%s” is live.".formatted(title)
                        : "Your change of “%s” was agreed to and begins on %s."
                                .formatted(title, VersionWaits.DAY.format(begins)),
                "studio");
    }

    void sentBack(ProcessDraft draft) {
        tell(
                behind(draft),
                "Somebody answered you about your change of “%s”.".formatted(title(draft.asModel())),
                page(draft));
    }

    void heldBack(ProcessVersion version, UUID by) {
        String who = directory.person(by).map(Person::displayName).orElse("Somebody");
        tell(
                both(version).filter(person -> !person.equals(by)),
                "%s held “%s” back. It will not begin by itself.".formatted(who, title(version.asModel())),
                page(version));
    }

    /** To whoever wrote a version and whoever agreed to it. */
    void tellBoth(ProcessVersion version, String sentence) {
        tell(both(version), sentence, page(version));
    }

    private void tell(Stream<UUID> people, String sentence, String page) {
        people.distinct().forEach(person -> notices.tell(person, sentence, page));
    }

    private static Stream<UUID> behind(ProcessDraft draft) {
        return Stream.of(draft.author(), Objects.requireNonNullElse(draft.askedBy(), draft.author()));
    }

    private static Stream<UUID> both(ProcessVersion version) {
        return Stream.of(version.author(), version.approvedBy()).flatMap(Stream::ofNullable);
    }

    private static String title(Model model) {
        return ModelTitle.of(model);
    }

    private static String page(ProcessDraft draft) {
        return "studio/draft/" + draft.id();
    }

    private static String page(ProcessVersion version) {
        return "studio/versions/" + version.asModel().fileName();
    }
}
