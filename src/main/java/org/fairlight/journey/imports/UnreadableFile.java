package org.fairlight.journey.imports;

/** A file that cannot be imported at all; nothing of it was. */
public class UnreadableFile extends RuntimeException {

    UnreadableFile(String sentence) {
        super(sentence);
    }
}
