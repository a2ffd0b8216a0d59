package org.fairlight.security;

/**
 * One cell of the matrix: somebody tries a door, on something.
 *
 * @param open whether the declarations say that it opens
 * @param tryIt really tries; true when it opened
 */
record Cell(String door, Actor actor, String what, boolean open, Trial tryIt) {

    @Override
    public String toString() {
        return "%s, by %s, on %s: declared %s".formatted(door, actor, what, open ? "open" : "closed");
    }

    /** Tries a door. */
    @FunctionalInterface
    interface Trial {

        boolean opens() throws Exception;
    }
}
