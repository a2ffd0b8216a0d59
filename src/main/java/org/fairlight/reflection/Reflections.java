package org.fairlight.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Private reflections: they belong to their author, stay when a discussion is called off, and go when the author says so. */
@Service
@Transactional
public class Reflections {

    /** The most characters one reflection may have. */
    public static final int MOST_CHARACTERS = 10_000;

    private final ReflectionRecords reflections;
    private final Rooms rooms;
    private final CurrentUser user;
    private final Clock clock;

    Reflections(ReflectionRecords reflections, Rooms rooms, CurrentUser user, Clock clock) {
        this.reflections = reflections;
        this.rooms = rooms;
        this.user = user;
        this.clock = clock;
    }

    @Door(Right.REFLECT)
    public void write(UUID discussionId, String words) {
        rooms.mustTakePart(discussionId);
        UnfinishedAnswers.check()
                .that(!words.isBlank(), "words", "Write a few words first.")
                .fits(words, MOST_CHARACTERS, "words")
                .done();
        reflections.save(new Reflection(discussionId, me(), words.strip(), clock.instant()));
    }

    /** The signed-in person's own reflections on one discussion, oldest first; nobody else's, whatever the role. */
    @Transactional(readOnly = true)
    @Door(Right.REFLECT)
    public List<Own> mine(UUID discussionId) {
        return reflections.findByDiscussionIdAndAuthorOrderByWrittenAt(discussionId, me()).stream()
                .map(one -> new Own(one.id(), one.text(), one.writtenAt()))
                .toList();
    }

    @Door(Right.REFLECT)
    public void delete(UUID reflectionId) {
        reflections.delete(reflections
                .findById(reflectionId)
                .filter(one -> one.belongsTo(me()))
                .orElseThrow(() -> new AccessDeniedException("This reflection is not yours.")));
    }

    private UUID me() {
        return user.require().personId();
    }

    /** A reflection as its author reads it. */
    public record Own(UUID id, String words, Instant at) {}
}
