package org.fairlight.security;

import java.io.IOException;

/** A sealed file was changed, cut or exchanged on the disk; nothing of the changed part was given out. */
public final class DamagedFile extends IOException {

    public DamagedFile() {
        super("The file on the disk is not the one that was sealed");
    }
}
