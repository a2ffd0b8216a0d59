package org.fairlight.rights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.fairlight.entrances.TooOften;
import org.fairlight.rights.CopyArchive;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A link that makes a copy at the moment it is followed; its address is random, of this session only, and holds no code. */
class CopyDownload extends Anchor {

    CopyDownload(String text, Supplier<CopyArchive> archive) {
        setText(text);
        DownloadHandler handler = event -> send(event, archive);
        setHref(handler);
        addClassName("fl-download");
    }

    static void send(DownloadEvent event, Supplier<CopyArchive> archive) throws IOException {
        try {
            send(event, archive.get());
        } catch (TooOften crowded) {
            event.getResponse().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()));
            event.getResponse().sendError(HttpStatus.TOO_MANY_REQUESTS.value(), crowded.getMessage());
        }
    }

    private static void send(DownloadEvent event, CopyArchive archive) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        event.setFileName(archive.fileName());
        event.setContentType(CopyArchive.MEDIA_TYPE);
        archive.writeTo(event.getOutputStream());
    }
}
