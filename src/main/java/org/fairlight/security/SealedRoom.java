package org.fairlight.security;

import java.util.function.Supplier;

/** A schema whose tables are reached in a way of their own; its sealed columns are looked at and sealed anew in that way. */
public interface SealedRoom {

    /** The schema's name in the database. */
    String schema();

    /** Does the work inside the room, in the running transaction. */
    <T> T within(Supplier<T> work);
}
