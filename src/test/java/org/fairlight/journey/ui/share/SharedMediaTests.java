package org.fairlight.journey.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadResult;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.fairlight.FairlightTest;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Entrance;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos on their way with a story. */
@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui")
class SharedMediaTests extends SharingPages {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    /** Whether to be written to has a switch of its own. */
    private static final int EMAILS = 1;

    @Autowired
    MediaFiles files;

    @Test
    void everyChoiceIsOffAtTheStartAndThoseForMediaOnlyComeWithMedia() {
        navigate(ChoicesView.class);
        assertThat($(Checkbox.class).all()).hasSize(8 + EMAILS).noneMatch(Checkbox::getValue);

        navigate(MediaView.class);
        files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        press("Continue");
        assertThat($(Checkbox.class).all()).hasSize(9 + EMAILS).noneMatch(Checkbox::getValue);
        assertThat(choice("Yes: Use my photos").getValue()).isFalse();
    }

    @Test
    void aPhotoIsNamedAskedAboutAndCanBeTakenAway() {
        MediaFile photo = files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        draft().files().named(photo.id(), "corridor.png");
        navigate(ChoicesView.class);
        flip("Yes: Use my photos");
        navigate(MediaView.class);
        assertThat(page()).contains("corridor.png", "Photo, 1 kB");
        test(radios(0)).selectItem("No");
        assertThat(draft().files().othersVisible()).containsEntry(photo.id(), false);

        press("Take it away");
        assertThat(page()).doesNotContain("corridor.png");
        assertThat(draft().given()).isEmpty();
        assertThat(files.ofUpload(draft().key())).isEmpty();
    }

    @Test
    void aPhotoGoesWithTheStoryAndWhatWasSaidAboutIt() {
        MediaFile photo = files.putAside(draft().key(), new ByteArrayInputStream(PNG));
        draft().files().answered(photo.id(), Others.NO);
        tellAndCheck();
        press("Send my feedback");

        assertThat(jdbc.sql("select shows_others from media_file where id = :id and feedback_id is not null")
                        .param("id", photo.id())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aFileFromACrowdedNetworkIsRefusedInThePageAndAsProgramsExpect() throws Exception {
        VaadinResponse response = mock(VaadinResponse.class);
        Part part = mock(Part.class);
        when(part.getInputStream()).thenReturn(new ByteArrayInputStream(PNG));
        UploadTaking taking = new UploadTaking(draft(), files, refused -> {});
        UploadEvent event = new UploadEvent(
                VaadinRequest.getCurrent(),
                response,
                VaadinSession.getCurrent(),
                "ward.png",
                PNG.length,
                "image/png",
                UI.getCurrent().getElement(),
                part);

        try (Crowd crowd = new Crowd("192.0.2.21", door, Entrance.UPLOAD)) {
            taking.handleUploadRequest(event);
        }
        taking.responseHandled(new UploadResult(true, response));

        verify(response).setHeader(eq("Retry-After"), anyString());
        verify(response).setStatus(429);
        assertThat(event.getRejectionMessage()).contains("Please try again in");
    }
}
