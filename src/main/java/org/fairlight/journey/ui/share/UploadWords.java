package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.upload.UploadI18N;
import org.fairlight.media.MediaFiles;

/** What the upload says, in our words. */
final class UploadWords {

    static final UploadI18N ALL = words();

    private UploadWords() {}

    private static UploadI18N words() {
        String notWhole = "The file did not arrive whole. Please add it again.";
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setMany("Add photos or videos").setOne("Add a photo or video"));
        words.setDropFiles(
                new UploadI18N.DropFiles().setMany("or drop them here").setOne("or drop it here"));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig("The file is larger than 250 MB. A shorter video works better.")
                .setIncorrectFileType("This is not a photo, a video or a sound recording.")
                .setTooManyFiles("You can add up to %d files.".formatted(MediaFiles.MOST_FILES)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("Starting …")
                        .setStalled("Waiting for the connection …")
                        .setProcessing("Almost there …")
                        .setHeld("Next in line"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("left: ")
                        .setUnknown("not known how long yet"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(notWhole)
                        .setUnexpectedServerError(notWhole)
                        .setFileTooLarge("The file is larger than 250 MB. A shorter video works better.")
                        .setForbidden("We cannot take this file.")));
        return words;
    }
}
