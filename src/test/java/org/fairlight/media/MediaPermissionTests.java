package org.fairlight.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.MediaDesk;
import org.fairlight.journey.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class MediaPermissionTests {

    private static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    @Autowired
    Traces trace;

    @Autowired
    MediaFiles files;

    @Autowired
    MediaDesk desk;

    @Test
    void withoutAYesToThePhotoNobodyCanOpenIt() {
        UUID photo = sharedPhoto(Set.of(Purpose.HANDLE_AND_REPLY), false);

        trace.as(
                trace.person("Bram"),
                () -> assertThatThrownBy(() -> desk.play(photo)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void withAYesTheReviewerCanOpenIt() throws IOException {
        UUID photo = sharedPhoto(Set.of(Purpose.HANDLE_AND_REPLY, Purpose.MY_PHOTO), false);

        assertThat(trace.as(trace.person("Bram"), () -> desk.play(photo))
                        .content()
                        .open())
                .hasBinaryContent(PHOTO);
    }

    @Test
    void aPhotoOfSomebodyElseStaysHiddenFromTheReviewer() {
        UUID photo = sharedPhoto(Set.of(Purpose.HANDLE_AND_REPLY, Purpose.MY_PHOTO), true);

        trace.as(
                trace.person("Bram"),
                () -> assertThatThrownBy(() -> desk.play(photo)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void somebodyWhoIsNotSignedInCannotOpenAnything() {
        UUID photo = sharedPhoto(Set.of(Purpose.HANDLE_AND_REPLY, Purpose.MY_PHOTO), false);

        assertThatThrownBy(() -> desk.play(photo)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID sharedPhoto(Set<Purpose> given, boolean showsOthers) {
        String key = UUID.randomUUID().toString();
        UUID photo = files.putAside(key, new ByteArrayInputStream(PHOTO)).id();
        trace.share(Submission.of(key, Source.FORM, new Story("The sign fell down", null, "Fix the sign"), given)
                .showing(key, Map.of(photo, showsOthers)));
        return photo;
    }
}
