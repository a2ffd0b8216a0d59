package org.fairlight.security;

/** What an identity provider says of whoever signed in, as the rest of Fairlight knows them. */
public interface KnownPerson {

    SignedIn signedIn();
}
