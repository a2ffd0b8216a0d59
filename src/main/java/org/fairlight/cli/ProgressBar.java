package org.fairlight.cli;

import java.io.PrintStream;

/** One line that grows while something is done; silent where nobody watches. */
class ProgressBar {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean watched;
    private boolean drawn;

    ProgressBar(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    void show(long done, long of) {
        if (watched && of > 0) {
            out.print('\r' + line(done, of));
            out.flush();
            drawn = true;
        }
    }

    void end() {
        if (drawn) {
            out.println();
        }
    }

    static String line(long done, long of) {
        int full = (int) (WIDTH * done / of);
        return "[" + "█".repeat(full) + "░".repeat(WIDTH - full)
                + "] %,d of %,d (%d %%)".formatted(done, of, 100 * done / of);
    }
}
