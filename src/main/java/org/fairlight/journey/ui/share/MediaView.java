package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlight.media.MediaFile;
import org.fairlight.media.MediaFiles;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PublicShell;

/** Photos and videos, if somebody wants to add any. */
@Route(value = "share/media", layout = PublicShell.class)
@AnonymousAllowed
class MediaView extends SharePage {

    private static final long KILO = 1024;

    private final SharingDraft draft;
    private final transient MediaFiles files;
    private final Upload upload;
    private final Div told = new Div();
    private final UnorderedList list = new UnorderedList();
    private final List<String> refusals = new ArrayList<>();

    MediaView(SharingDraft draft, MediaFiles files) {
        super(ShareStep.MEDIA, "Do you want to add photos or videos?", draft);
        this.draft = draft;
        this.files = files;
        setHint("You do not have to. You can add up to %d photos, videos or sound recordings of 250 MB each."
                .formatted(MediaFiles.MOST_FILES));
        upload = new Upload(new UploadTaking(draft, files, refusals::add));
        upload.setMaxFileSize((int) MediaFiles.MOST_BYTES);
        upload.setAcceptedFileTypes("image/*", "video/*", "audio/*");
        upload.setI18n(UploadWords.ALL);
        upload.addAllFinishedListener(finished -> allArrived());
        upload.addFileRejectedListener(
                refused -> tell(List.of("“%s”: %s".formatted(refused.getFileName(), refused.getErrorMessage()))));
        list.addClassName("fl-files");
        ask(upload, told, list);
        show();
        goesOnTo(ShareStep.CHOICES);
    }

    private void allArrived() {
        upload.clearFileList();
        tell(refusals);
        refusals.clear();
        show();
    }

    private void tell(List<String> sentences) {
        told.removeAll();
        sentences.forEach(sentence -> told.add(Notice.warn(sentence).announced()));
    }

    private void show() {
        List<MediaFile> added = files.ofUpload(draft.key());
        list.removeAll();
        added.forEach(file -> list.add(item(file)));
        list.setVisible(!added.isEmpty());
        upload.setVisible(added.size() < MediaFiles.MOST_FILES);
        upload.setMaxFiles(Math.max(1, MediaFiles.MOST_FILES - added.size()));
    }

    private ListItem item(MediaFile file) {
        String name = draft.files().nameOf(file.id());
        RadioButtonGroup<Others> others = new RadioButtonGroup<>("Can somebody else be recognised in it?");
        others.setItems(Others.values());
        others.setItemLabelGenerator(Others::words);
        others.setValue(draft.files().othersIn(file.id()));
        others.addValueChangeListener(change -> draft.files().answered(file.id(), change.getValue()));
        Button away = new Button("Take it away", click -> takeAway(file));
        away.setAriaLabel("Take away " + name);
        away.addThemeVariants(ButtonVariant.TERTIARY);
        Span what = new Span(name);
        what.addClassName("fl-file-name");
        Span about = new Span("%s, %s".formatted(file.kind().title(), size(file.bytes())));
        about.addClassName("fl-hint");
        Div head = new Div(new Div(what, about), away);
        head.addClassName("fl-file-head");
        return new ListItem(head, others);
    }

    private void takeAway(MediaFile file) {
        files.takeAway(draft.key(), file.id());
        draft.files().forget(file.id());
        boolean lastOfItsKind = files.ofUpload(draft.key()).stream().noneMatch(other -> other.kind() == file.kind());
        if (lastOfItsKind) {
            draft.choose(file.kind().purpose(), false);
        }
        show();
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " kB" : bytes / KILO / KILO + " MB";
    }

    @Override
    void resume() {
        show();
    }

    @Override
    boolean keep() {
        problems(
                upload.isUploading()
                        ? Map.of(upload, "A file is still on its way. Wait until it has arrived.")
                        : Map.of());
        return !upload.isUploading();
    }
}
