package org.fairlight.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.audit.Look;
import org.fairlight.audit.Reason;
import org.fairlight.audit.TrailReader;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.media.MediaKind;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the looks at a story together as its person reads them: which role, what, why and when; never who. */
@Component
public class WhoLooked {

    /** In what role somebody opens it who holds several. A guardian's looks belong to the guardian's own store alone. */
    private static final List<Role> OPENING = List.of(
            Role.PRIVACY_STEWARD,
            Role.CLINICIAN,
            Role.FACILITATOR,
            Role.IMPROVEMENT_LEAD,
            Role.QUALITY_LEAD,
            Role.GUARDIAN,
            Role.STAFF);

    private final TrailReader trail;
    private final MediaFiles files;

    WhoLooked(TrailReader trail, MediaFiles files) {
        this.trail = trail;
        this.files = files;
    }

    /** Those of one part, role and reason together. */
    public List<TrackedLook> at(UUID feedbackId) {
        List<Look> all = trail.looksAt(feedbackId);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, MediaKind> kinds = files.of(feedbackId).stream()
                .collect(Collectors.toMap(file -> file.id().toString(), MediaFile::kind));
        Map<Same, List<Instant>> together = new LinkedHashMap<>();
        all.forEach(look -> role(look)
                .ifPresent(role -> together.computeIfAbsent(
                                new Same(part(look, kinds), role, look.why()), same -> new ArrayList<>())
                        .add(look.at())));
        return together.entrySet().stream()
                .map(entry -> new TrackedLook(
                        entry.getKey().part(),
                        entry.getKey().role(),
                        entry.getKey().why(),
                        entry.getValue()))
                .toList();
    }

    private static Optional<Role> role(Look look) {
        return OPENING.stream().filter(look.roles()::contains).findFirst().filter(role -> role != Role.GUARDIAN);
    }

    private static TrackedLook.Part part(Look look, Map<String, MediaKind> kinds) {
        return switch (look.deed()) {
            case DATA_COPIED -> TrackedLook.Part.COPY;
            case CONTACT_READ -> TrackedLook.Part.CONTACT;
            case MEDIA_PLAYED -> part(kinds.getOrDefault(String.valueOf(look.objectId()), MediaKind.PHOTO));
            default -> TrackedLook.Part.OWN_WORDS;
        };
    }

    private static TrackedLook.Part part(MediaKind kind) {
        return switch (kind) {
            case PHOTO -> TrackedLook.Part.PHOTO;
            case VIDEO -> TrackedLook.Part.VIDEO;
            case SOUND -> TrackedLook.Part.SOUND;
        };
    }

    private record Same(
            TrackedLook.Part part, Role role, @Nullable Reason why) {}
}
