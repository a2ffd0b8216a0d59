package org.fairlight.journey.api;

import java.io.IOException;
import java.io.InputStream;
import org.fairlight.journey.MediaDesk;
import org.springframework.core.io.AbstractResource;

/** A file as Spring sends it, whole or in the parts a player asks for. */
final class PlayedFile extends AbstractResource {

    private final MediaDesk.Playable playable;

    PlayedFile(MediaDesk.Playable playable) {
        this.playable = playable;
    }

    @Override
    public boolean exists() {
        return playable.content().isThere();
    }

    @Override
    public long contentLength() {
        return playable.file().bytes();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return playable.content().open();
    }

    @Override
    public String getDescription() {
        return "file " + playable.file().id();
    }
}
