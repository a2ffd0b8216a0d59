package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.fairlight.workflow.Model;

/** Takes a table out as a file or onto paper, and brings one in. */
class TableFileTools extends Div {

    private static final String MEDIA_TYPE = "application/xml";

    private static final String TOO_LARGE = "It is larger than a table can be.";
    private static final String NO_TABLE = "It is no table: its name does not end in .dmn or .xml.";

    private final Upload open;

    /** What becomes of a file that somebody chooses. */
    interface Opening extends Serializable {

        /** A file is on its way; what is in it comes later. */
        void begins();

        void opened(String name, byte[] file);

        void refused(String name, String why);

        /** Nothing is on its way any more. */
        void over();
    }

    TableFileTools(SerializableSupplier<Model> table, Opening opening) {
        DownloadHandler copy = event -> send(event, table.get());
        Anchor save = new Anchor(copy, "Save a copy");
        save.addClassName("fl-download");
        Button print = new Button(
                "Print",
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        open = upload(opening);
        add(save, print, open);
        addClassName("fl-actions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Files");
    }

    void setOpening(boolean allowed) {
        open.setVisible(allowed);
    }

    private static Upload upload(Opening opening) {
        Upload open = new Upload(handler(opening));
        open.setUploadButton(new Button("Open a file"));
        open.setDropAllowed(false);
        open.setMaxFileSize(TableFile.MOST_BYTES);
        open.setAcceptedFileTypes(".dmn", ".xml");
        open.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(TOO_LARGE).setIncorrectFileType(NO_TABLE)));
        open.getElement().addEventListener("upload-before", sent -> opening.begins());
        open.addFileRejectedListener(event -> opening.refused(event.getFileName(), event.getErrorMessage()));
        open.addAllFinishedListener(finished -> {
            open.clearFileList();
            opening.over();
        });
        return open;
    }

    private static UploadHandler handler(Opening opening) {
        return new InMemoryUploadHandler((about, file) -> opening.opened(about.fileName(), file)) {
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
