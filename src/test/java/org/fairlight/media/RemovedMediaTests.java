package org.fairlight.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.PartsRemoved;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class RemovedMediaTests {

    private static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    @Autowired
    Traces trace;

    @Autowired
    MediaFiles files;

    @Autowired
    RemovedMedia removed;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aMachineThatStopsBeforeTheFileIsGoneGoesOnAtTheNextStart() {
        UUID story = shared();
        Path photo = files.path(files.of(story).getFirst().id());
        transaction.executeWithoutResult(status -> removed.letGo(new PartsRemoved(story, Set.of(HeldPart.MEDIA))));
        assertThat(photo).as("decided, and then the power failed").exists();
        assertThat(files.of(story)).isEmpty();

        removed.goOn();

        assertThat(photo).doesNotExist();
        assertThat(waiting(photo)).isZero();
    }

    @Test
    void aDiskThatRefusesIsAskedAgain() throws IOException {
        UUID story = shared();
        Path photo = files.path(files.of(story).getFirst().id());
        Files.delete(photo);
        Path inTheWay = Files.createDirectories(photo.resolve("in-the-way"));

        transaction.executeWithoutResult(
                status -> events.publishEvent(new PartsRemoved(story, Set.of(HeldPart.MEDIA))));
        assertThat(waiting(photo)).isEqualTo(1);

        Files.delete(inTheWay);
        removed.removeFiles();
        assertThat(photo).doesNotExist();
        assertThat(waiting(photo)).isZero();
    }

    @Test
    void aDecisionThatFailsLeavesTheFileWhereItIs() {
        UUID story = shared();
        Path photo = files.path(files.of(story).getFirst().id());

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new PartsRemoved(story, Set.of(HeldPart.MEDIA)));
            status.setRollbackOnly();
        });

        assertThat(photo).exists();
        assertThat(files.of(story)).hasSize(1);
    }

    private int waiting(Path photo) {
        return jdbc.sql("select count(*) from media_removal where file_id = :id")
                .param("id", UUID.fromString(photo.getFileName().toString()))
                .query(Integer.class)
                .single();
    }

    private UUID shared() {
        String key = UUID.randomUUID().toString();
        UUID photo = files.putAside(key, new ByteArrayInputStream(PHOTO)).id();
        return trace.share(Submission.of(
                                key,
                                Source.FORM,
                                new Story("The sign fell down", null, "Fix the sign"),
                                Traces.EVERYTHING)
                        .showing(key, Map.of(photo, false)))
                .feedbackId();
    }
}
