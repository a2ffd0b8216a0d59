package org.fairlight.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.shared.ui.StoryPart;
import org.fairlight.studio.moving.Following;
import org.springframework.stereotype.Service;

/** One line for whoever works on a story: by which version of each process it goes. */
@Service
class FollowedPart implements StoryPart {

    private final Following following;

    FollowedPart(Following following) {
        this.following = following;
    }

    @Override
    public Optional<Component> of(UUID feedbackId) {
        List<Following.Followed> followed = following.of(feedbackId);
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph("It goes by %s."
                .formatted(followed.stream().map(FollowedPart::one).collect(Collectors.joining(", "))));
        line.addClassName("fl-hint");
        return Optional.of(line);
    }

    private static String one(Following.Followed followed) {
        String version = followed.number() == 0 ? "an earlier version" : "version " + followed.number();
        return "%s of “%s”%s"
                .formatted(version, followed.process(), followed.newest() ? "" : " (a newer one runs now)");
    }
}
