package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fairlight.workflow.Model;

/** Takes a table out as a file or onto paper, and brings one in. */
class TableFileTools extends Div {

    private static final String MEDIA_TYPE = "application/xml";

    TableFileTools(SerializableSupplier<Model> table) {
        DownloadHandler copy = event -> send(event, table.get());
        Anchor save = new Anchor(copy, "Save a copy");
        save.addClassName("fl-download");
        Button print = new Button(
                "Print",
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        add(save, print);
        addClassName("fl-actions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Files");
    }

    /** @param opened hears the name of a file and what is in it; @param refused hears the name of one that is too large */
    void addOpening(SerializableBiConsumer<String, byte[]> opened, SerializableBiConsumer<String, String> refused) {
        Upload open = new Upload(handler(opened));
        open.setUploadButton(new Button("Open a file"));
        open.setDropAllowed(false);
        open.setMaxFileSize(TableFile.MOST_BYTES);
        open.setAcceptedFileTypes(".dmn", ".xml");
        open.addAllFinishedListener(finished -> open.clearFileList());
        open.addFileRejectedListener(
                event -> refused.accept(event.getFileName(), "It is larger than a table can be, or no DMN file."));
        add(open);
    }

    private static UploadHandler handler(SerializableBiConsumer<String, byte[]> opened) {
        return new InMemoryUploadHandler((about, file) -> opened.accept(about.fileName(), file)) {
            @Override
            public long getFileSizeMax() {
                return TableFile.MOST_BYTES;
            }
        };
    }

    private static void send(DownloadEvent event, Model model) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setFileName(model.fileName());
        event.setContentType(MEDIA_TYPE);
        event.getOutputStream().write(model.xml().getBytes(StandardCharsets.UTF_8));
    }
}
