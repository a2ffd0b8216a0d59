package org.fairlight.rights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.fairlight.rights.CopyArchive;

/** A link that makes a copy at the moment it is followed; its address is random, of this session only, and holds no code. */
class CopyDownload extends Anchor {

    CopyDownload(String text, Supplier<CopyArchive> archive) {
        setText(text);
        DownloadHandler handler = event -> send(event, archive.get());
        setHref(handler);
        addClassName("fl-download");
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
