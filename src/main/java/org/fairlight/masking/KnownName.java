package org.fairlight.masking;

/** The name of somebody in the staff directory, first name first. */
public record KnownName(String fullName) {

    public static KnownName staff(String fullName) {
        return new KnownName(fullName);
    }
}
