package org.fairlight.security;

/** Something is sealed with a secret that is not given; the message says how to mend it and repeats no secret. */
public class MissingSecret extends IllegalStateException {

    MissingSecret() {
        super("The database holds text that is sealed with another secret than the ones given here.");
    }

    /** What somebody who looks after the program can do. */
    public String mend() {
        return "Put the secret that was used before back: as fairlight.secret (FAIRLIGHT_SECRET), or, when it is being"
                + " replaced, under fairlight.earlier-secrets (FAIRLIGHT_EARLIER_SECRETS_0), or on a later line of"
                + " fairlight.secret-file. Nothing was changed.";
    }
}
