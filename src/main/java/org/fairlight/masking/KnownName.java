package org.fairlight.masking;

/**
 * A name that is known before the story is read, so that its short, lower-case and misspelt forms are found too.
 *
 * @param fullName as in the directory, a title in front is ignored ("Dr Chidi Okafor")
 */
public record KnownName(String fullName, NameRole role) {

    public static KnownName staff(String fullName) {
        return new KnownName(fullName, NameRole.STAFF);
    }
}
