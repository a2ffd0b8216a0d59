package org.fairlight.rights;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Stories;
import org.fairlight.media.MediaContent;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.media.MediaKind;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.WorkingDays;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives a person everything that is held of what they sent, as one archive; each copy is on the trail. */
@Service
@Transactional
public class DataCopies {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("image/gif", "gif"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/ogg", "ogv"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/x-m4v", "m4v"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/vnd.wave", "wav"));

    private final DataReader reader;
    private final Stories stories;
    private final MediaFiles media;
    private final CurrentUser user;
    private final Audit audit;
    private final JsonMapper json;
    private final Doorkeeper door;
    private final Clock clock;

    DataCopies(
            DataReader reader,
            Stories stories,
            MediaFiles media,
            CurrentUser user,
            Audit audit,
            JsonMapper json,
            Doorkeeper door,
            Clock clock) {
        this.reader = reader;
        this.stories = stories;
        this.media = media;
        this.user = user;
        this.audit = audit;
        this.json = json.rebuild()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        this.door = door;
        this.clock = clock;
    }

    /**
     * For the person themselves.
     *
     * @throws org.fairlight.entrances.TooOften when several copies went to the same address of late
     */
    @Door(Right.USE_OWN_DATA)
    public CopyArchive of(Holder holder) {
        door.admit(Entrance.COPY);
        return archive(holder.feedbackId(), AskedBy.RECEIPT);
    }

    /** For a privacy steward who sends it to somebody who asked in a letter and has made sure who that is. */
    @Door(Right.TEND_RIGHTS)
    public CopyArchive byPost(UUID feedbackId) {
        return archive(feedbackId, AskedBy.POST);
    }

    private CopyArchive archive(UUID feedbackId, AskedBy askedBy) {
        if (stories.find(feedbackId).map(Feedback::removedAt).isPresent()) {
            throw new AccessDeniedException("This story was removed; nothing of it is held any more.");
        }
        audit.record(Deed.DATA_COPIED, feedbackId, askedBy);
        Map<String, MediaContent> files = new LinkedHashMap<>();
        DataCopy copy = reader.read(feedbackId, files(feedbackId, files));
        return new CopyArchive(
                "fairlight-your-data-%s.zip".formatted(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE)),
                CopyPage.of(copy).getBytes(StandardCharsets.UTF_8),
                json.writeValueAsBytes(copy),
                files);
    }

    /** Lists the files of a story and gives what is in each. */
    private List<DataCopy.HeldFile> files(UUID feedbackId, Map<String, MediaContent> contents) {
        List<DataCopy.HeldFile> held = new ArrayList<>();
        Map<MediaKind, Integer> counted = new EnumMap<>(MediaKind.class);
        for (MediaFile file : media.of(feedbackId)) {
            MediaContent content = media.content(file.id());
            String name = name(file, counted.merge(file.kind(), 1, Integer::sum));
            boolean there = content.isThere();
            if (there) {
                contents.put(name, content);
            }
            held.add(new DataCopy.HeldFile(there ? name : null, file.mediaType(), file.bytes(), file.showsOthers()));
        }
        return held;
    }

    private static String name(MediaFile file, int number) {
        return "files/%s-%d.%s"
                .formatted(
                        file.kind().title().toLowerCase(java.util.Locale.ROOT),
                        number,
                        ENDINGS.getOrDefault(file.mediaType(), "bin"));
    }
}
