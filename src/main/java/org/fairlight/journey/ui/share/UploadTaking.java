package org.fairlight.journey.ui.share;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import org.fairlight.entrances.TooOften;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.media.UnwantedMedia;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Lets a file flow to the disk while the browser shows how far it has come. */
class UploadTaking implements UploadHandler {

    private static final String CROWDED = TooOften.class.getName();

    private final SharingDraft draft;
    private final transient MediaFiles files;
    private final SerializableConsumer<String> refused;

    /** @param refused hears, in the page, why a file was not taken */
    UploadTaking(SharingDraft draft, MediaFiles files, SerializableConsumer<String> refused) {
        this.draft = draft;
        this.files = files;
        this.refused = refused;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the page tells of its own errors
    public void handleUploadRequest(UploadEvent event) {
        String name = event.getFileName();
        try {
            MediaFile file = files.putAside(draft.key(), event.getInputStream());
            draft.files().named(file.id(), name);
        } catch (UnwantedMedia | TooOften unwanted) {
            event.getUI().access(() -> refused.accept("“%s”: %s".formatted(name, unwanted.getMessage())));
            event.reject(unwanted.getMessage());
            if (unwanted instanceof TooOften crowded) {
                event.getRequest().setAttribute(CROWDED, crowded);
            }
        }
    }

    /** Programs are told in their way, too, when to come again. */
    @Override
    public void responseHandled(UploadResult result) {
        UploadHandler.super.responseHandled(result);
        if (VaadinRequest.getCurrent().getAttribute(CROWDED) instanceof TooOften crowded) {
            result.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()));
            result.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    @Override
    public long getFileSizeMax() {
        return MediaFiles.MOST_BYTES;
    }
}
