package org.fairlight.shared.database;

import java.nio.file.Path;

/** Another copy of Fairlight already runs on the data folder. */
public class FolderInUse extends RuntimeException {

    FolderInUse(Path folder) {
        super("Fairlight already runs with the data in " + folder.toAbsolutePath()
                + ". Stop that copy first, or choose another folder with --data.");
    }
}
