package org.fairlight.masking;

public record KnownName(String fullName) {
    public static KnownName staff(String fullName) {
        return new KnownName(fullName);
    }
}
