package org.fairlight.studio;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has which draft open just now; forgotten half a minute after they were last there, and never written down. */
@Component
class DraftVisitors {

    private static final Duration HERE = Duration.ofSeconds(30);

    private final Map<Visit, Instant> seen = new ConcurrentHashMap<>();

    /** Somebody is there. @return who else is */
    List<UUID> others(UUID draft, UUID person, Instant now) {
        seen.values().removeIf(last -> last.plus(HERE).isBefore(now));
        seen.put(new Visit(draft, person), now);
        return seen.keySet().stream()
                .filter(visit -> visit.draft().equals(draft) && !visit.person().equals(person))
                .map(Visit::person)
                .sorted()
                .toList();
    }

    private record Visit(UUID draft, UUID person) {}
}
