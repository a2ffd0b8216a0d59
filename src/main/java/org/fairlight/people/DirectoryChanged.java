package org.fairlight.people;

/** Teams or people are not what they were; published in the transaction that changed them. */
public record DirectoryChanged() {}
