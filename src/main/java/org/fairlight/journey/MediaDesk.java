package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.audit.Reason;
import org.fairlight.consent.Consents;
import org.fairlight.media.MediaContent;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see the photos and videos of a story: whoever may open it, as long as the person and others in it agree. */
@Service
@Transactional
public class MediaDesk {

    private final MediaFiles files;
    private final CaseFiles cases;
    private final Consents consents;
    private final CurrentUser user;
    private final Audit audit;

    MediaDesk(MediaFiles files, CaseFiles cases, Consents consents, CurrentUser user, Audit audit) {
        this.files = files;
        this.cases = cases;
        this.consents = consents;
        this.user = user;
        this.audit = audit;
    }

    /** The files of a story the signed-in person may see now. */
    @Door(Right.READ_STORY)
    public List<MediaFile> visible(@OfStory UUID feedbackId) {
        cases.open(feedbackId);
        return files.of(feedbackId).stream()
                .filter(file -> mayShow(feedbackId, file))
                .toList();
    }

    /** How many files stay hidden by the person's choice or for the sake of other people. */
    @Door(Right.READ_STORY)
    public int hidden(@OfStory UUID feedbackId) {
        return files.of(feedbackId).size() - visible(feedbackId).size();
    }

    /** A file to play; each visit to it is on the trail, however many requests it takes. */
    @Door(Right.PLAY_MEDIA)
    public Playable play(UUID fileId) {
        UUID feedbackId = files.storyOf(fileId).orElseThrow(MediaDesk::refused);
        MediaFile file = visible(feedbackId).stream()
                .filter(candidate -> candidate.id().equals(fileId))
                .findFirst()
                .orElseThrow(MediaDesk::refused);
        audit.recordVisit(Deed.MEDIA_PLAYED, feedbackId, fileId.toString(), Reason.WORK_WITH_STORY);
        return new Playable(file, files.content(fileId));
    }

    /** A privacy steward looks at other people's faces to find out whether they agreed. */
    private boolean mayShow(UUID feedbackId, MediaFile file) {
        return consents.allows(feedbackId, file.kind().purpose())
                && (file.isFreeOfOthers() || user.isAny(Role.PRIVACY_STEWARD));
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("This file cannot be shown.");
    }

    /** A file and what is in it. */
    public record Playable(MediaFile file, MediaContent content) {}
}
