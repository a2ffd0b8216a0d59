package org.fairlight.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairlight.media.MediaContent;

/** One archive with a page to read, a file for programs and the person's own files, which flow from the disk as it is sent. */
public final class CopyArchive {

    /** What the archive is. */
    public static final String MEDIA_TYPE = "application/zip";

    private static final String PAGE = "your-data.html";
    private static final String FOR_PROGRAMS = "your-data.json";

    private final String fileName;
    private final byte[] page;
    private final byte[] forPrograms;
    private final Map<String, MediaContent> files;

    CopyArchive(String fileName, byte[] page, byte[] forPrograms, Map<String, MediaContent> files) {
        this.fileName = fileName;
        this.page = page;
        this.forPrograms = forPrograms;
        this.files = files;
    }

    /** A name that tells nothing of the story. */
    public String fileName() {
        return fileName;
    }

    /** @throws IOException when whoever downloads it went away, or a file vanished from the disk */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, PAGE, page);
        add(zip, FOR_PROGRAMS, forPrograms);
        for (Map.Entry<String, MediaContent> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            try (InputStream content = file.getValue().open()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
