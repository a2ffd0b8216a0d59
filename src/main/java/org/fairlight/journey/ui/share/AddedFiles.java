package org.fairlight.journey.ui.share;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the person says about the files they added; the name they know a file by lives as long as their visit. */
class AddedFiles implements Serializable {

    private static final String NAMELESS = "Your file";

    /** Written by uploads, which do not wait for the page. */
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    private final Map<UUID, Others> others = new HashMap<>();

    void named(UUID file, String name) {
        names.put(file, name);
    }

    void answered(UUID file, Others answer) {
        others.put(file, answer);
    }

    void forget(UUID file) {
        names.remove(file);
        others.remove(file);
    }

    void forgetAll() {
        names.clear();
        others.clear();
    }

    String nameOf(UUID file) {
        return names.getOrDefault(file, NAMELESS);
    }

    @Nullable
    Others othersIn(UUID file) {
        return others.get(file);
    }

    /** By file, where the person knows whether somebody else can be recognised. */
    Map<UUID, Boolean> othersVisible() {
        return others.entrySet().stream()
                .filter(answer -> answer.getValue().visible() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, answer -> answer.getValue().visible()));
    }
}
