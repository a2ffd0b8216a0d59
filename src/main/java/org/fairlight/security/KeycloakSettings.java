package org.fairlight.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and as whom Fairlight talks to it.
 *
 * @param issuer the address of the realm, such as {@code https://sign-in.example.org/realms/fairlight}
 * @param client the client that people sign in by
 * @param secret its secret
 * @param checkEvery how long somebody signed in goes unasked-for; a disabled account is out after this at the latest
 * @param directory the client that reads people and teams
 */
@ConfigurationProperties("fairlight.keycloak")
public record KeycloakSettings(
        String issuer,
        String client,
        String secret,
        Duration checkEvery,
        @DefaultValue Directory directory) {

    private static final String REALMS = "/realms/";

    /**
     * @param client may read people and groups, and nothing else
     * @param secret its secret
     * @param every how often it reads
     */
    public record Directory(String client, String secret, Duration every) {}

    /** The address of the server, without the realm. */
    public String server() {
        return issuer.substring(0, issuer.lastIndexOf(REALMS));
    }

    public String realm() {
        return issuer.substring(issuer.lastIndexOf(REALMS) + REALMS.length());
    }
}
