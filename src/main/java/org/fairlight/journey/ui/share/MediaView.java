package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Map;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.media.UnwantedMedia;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;

/** Photos and videos, if somebody wants to add any. */
@Route(value = "share/media", layout = PublicShell.class)
@AnonymousAllowed
class MediaView extends SharePage {

    private static final long KILO = 1024;

    private final SharingDraft draft;
    private final transient MediaFiles files;
    private final UnorderedList list = new UnorderedList();
    private final Div told = new Div();
    private final Upload upload;

    MediaView(SharingDraft draft, MediaFiles files) {
        super(ShareStep.MEDIA, "Do you want to add photos or videos?");
        this.draft = draft;
        this.files = files;
        setHint("You do not have to. Up to %d files of 250 MB each.".formatted(MediaFiles.MOST_FILES));
        upload = new Upload(new Taking(draft, files));
        upload.setMaxFiles(MediaFiles.MOST_FILES);
        upload.setMaxFileSize((int) MediaFiles.MOST_BYTES);
        upload.setAcceptedFileTypes("image/*", "video/*", "audio/*");
        upload.setI18n(words());
        upload.addAllFinishedListener(finished -> show());
        upload.addFileRejectedListener(
                refused -> tell("“%s” is too large or not a photo, video or recording. Nothing of it was sent."
                        .formatted(refused.getFileName())));
        list.addClassName("fl-files");
        ask(upload, told, list);
        show();
        goesOnTo(ShareStep.CHOICES);
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setMany("Add photos or videos").setOne("Add a photo or video"));
        words.setDropFiles(
                new UploadI18N.DropFiles().setMany("or drop them here").setOne("or drop it here"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig("This file is larger than 250 MB.")
                .setIncorrectFileType("This is not a photo, a video or a recording.")
                .setTooManyFiles("You can add up to %d files.".formatted(MediaFiles.MOST_FILES)));
        return words;
    }

    private void tell(String sentence) {
        told.removeAll();
        told.add(Notice.warn(sentence).announced());
    }

    private void show() {
        list.removeAll();
        files.ofUpload(draft.key()).forEach(file -> list.add(item(file)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem item(MediaFile file) {
        RadioButtonGroup<Others> others = new RadioButtonGroup<>("Can somebody else be recognised in it?");
        others.setItems(Others.values());
        others.setItemLabelGenerator(Others::words);
        others.setValue(Others.of(draft.othersVisible(file.id())));
        others.addValueChangeListener(
                change -> draft.others(file.id(), change.getValue().visible()));
        Button away = new Button("Take it away", click -> {
            files.takeAway(draft.key(), file.id());
            draft.others(file.id(), null);
            upload.clearFileList();
            show();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Span name = new Span("%s, %s".formatted(file.kind().title(), size(file.bytes())));
        return new ListItem(name, others, away);
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " kB" : bytes / KILO / KILO + " MB";
    }

    @Override
    boolean keep() {
        problems(Map.of());
        return true;
    }

    /** Lets a file flow to the disk while the browser shows how far it has come. */
    private record Taking(SharingDraft draft, MediaFiles files) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try {
                files.putAside(draft.key(), event.getInputStream());
            } catch (UnwantedMedia unwanted) {
                event.reject(unwanted.getMessage());
            }
        }

        @Override
        public long getFileSizeMax() {
            return MediaFiles.MOST_BYTES;
        }
    }

    private enum Others {
        NO("No", false),
        YES("Yes", true),
        NOT_SURE("I’m not sure", null);

        private final String words;
        private final Boolean visible;

        Others(String words, @org.jspecify.annotations.Nullable Boolean visible) {
            this.words = words;
            this.visible = visible;
        }

        String words() {
            return words;
        }

        @org.jspecify.annotations.Nullable
        Boolean visible() {
            return visible;
        }

        static Others of(@org.jspecify.annotations.Nullable Boolean visible) {
            return visible == null ? NOT_SURE : visible ? YES : NO;
        }
    }
}
