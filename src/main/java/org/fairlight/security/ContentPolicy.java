package org.fairlight.security;

import java.net.URI;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run with an answer of ours (Content Security Policy 3): nothing, unless it is a page, and then only what
 * comes from here.
 */
@Component
class ContentPolicy {

    /** For answers that are no page, even when somebody opens one as if it were. */
    static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private final String formAction;

    ContentPolicy(@Value("${fairlight.sign-in}") String way, @Value("${fairlight.keycloak.issuer}") String keycloak) {
        this.formAction = "'self'" + (WayIn.KEYCLOAK.is(way) ? origin(keycloak) : "");
    }

    /**
     * For a page. Scripts come from here and inline ones carry the nonce. Vaadin Flow makes functions of the expressions that the server
     * sends, so it needs 'unsafe-eval'; its components write style elements and attributes, so styles need 'unsafe-inline', and carry
     * their icons as fonts inside the script.
     *
     * @param nonce random, new for each answer
     */
    String page(String nonce) {
        return new StringJoiner("; ")
                .add("default-src 'none'")
                .add("script-src 'self' 'nonce-%s' 'unsafe-eval'".formatted(nonce))
                .add("script-src-attr 'none'")
                .add("style-src 'self' 'unsafe-inline'")
                .add("img-src 'self' data:")
                .add("font-src 'self' data:")
                .add("media-src 'self' blob:")
                .add("connect-src 'self'")
                .add("manifest-src 'self'")
                .add("base-uri 'self'")
                .add("form-action " + formAction)
                .add("frame-ancestors 'none'")
                .toString();
    }

    /** Signing out by a form leads on to Keycloak, which browsers count as the form's address, too. */
    private static String origin(String issuer) {
        URI address = URI.create(issuer);
        String port = Optional.of(address.getPort())
                .filter(set -> set > 0)
                .map(set -> ":" + set)
                .orElse("");
        return " %s://%s%s".formatted(address.getScheme(), address.getHost(), port);
    }
}
