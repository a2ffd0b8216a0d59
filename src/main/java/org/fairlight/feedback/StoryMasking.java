package org.fairlight.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairlight.masking.KnownName;
import org.fairlight.masking.Masked;
import org.fairlight.masking.Masker;
import org.fairlight.people.Directory;
import org.fairlight.people.DirectoryChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Masks stories with the names of the staff directory of the moment. */
@Component
class StoryMasking {

    private final Directory directory;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Masker masker;

    StoryMasking(Directory directory) {
        this.directory = directory;
    }

    /**
     * The story with names and numbers replaced, and whether a person should look once more.
     *
     * @param when roughly when it happened; nobody can mend it, so it is left out where the masking is in doubt
     */
    MaskedWords mask(Story story, @Nullable String when) {
        Masker now = current();
        List<String> passages = List.of(orEmpty(story.happened()), orEmpty(story.good()), orEmpty(story.better()));
        Masked masked = now.mask(passages);
        return new MaskedWords(
                new Story(
                        masked.texts().get(0),
                        masked.texts().get(1),
                        masked.texts().get(2)),
                when == null ? null : whereCertain(now, passages, when),
                masked.uncertain());
    }

    /** The words masked as one more passage of a story; null when the masking of them alone is in doubt. */
    static @Nullable String whereCertain(Masker masker, List<String> passages, String words) {
        if (masker.mask(List.of(words)).uncertain()) {
            return null;
        }
        List<String> all = new ArrayList<>(passages);
        all.add(words);
        return masker.mask(all).texts().getLast();
    }

    String mask(String text) {
        return current().mask(List.of(text)).texts().getFirst();
    }

    @TransactionalEventListener
    void forget(DirectoryChanged changed) {
        changes.incrementAndGet();
        masker = null;
    }

    private Masker current() {
        Masker now = masker;
        return now == null ? load() : now;
    }

    /** What was read while the directory changed is not kept. */
    private Masker load() {
        int before = changes.get();
        Masker loaded = new Masker(directory.activePeople().stream()
                .map(person -> KnownName.staff(person.displayName()))
                .toList());
        masker = loaded;
        if (changes.get() != before) {
            masker = null;
        }
        return loaded;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    record MaskedWords(Story story, @Nullable String when, boolean uncertain) {}
}
