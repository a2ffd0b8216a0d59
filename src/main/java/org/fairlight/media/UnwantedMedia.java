package org.fairlight.media;

/** A file cannot be taken; the message says why and what to do, for the person who sent it. Nothing of it is kept. */
public class UnwantedMedia extends RuntimeException {

    UnwantedMedia(String message) {
        super(message);
    }
}
