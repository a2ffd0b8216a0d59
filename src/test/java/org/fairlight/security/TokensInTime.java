package org.fairlight.security;

import java.time.Clock;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The program's own reading of ID tokens, at whatever time a test says it is. */
public final class TokensInTime {

    private TokensInTime() {}

    public static JwtDecoder at(Clock clock, String issuer, String client) {
        return new KeycloakTokens(clock)
                .createDecoder(ClientRegistrations.fromIssuerLocation(issuer)
                        .clientId(client)
                        .build());
    }
}
