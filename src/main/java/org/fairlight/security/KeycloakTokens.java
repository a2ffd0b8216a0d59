package org.fairlight.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads ID tokens that Keycloak's own key has signed; its keys are fetched once and then kept for some minutes. */
class KeycloakTokens implements JwtDecoderFactory<ClientRegistration> {

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Clock clock;

    KeycloakTokens(Clock clock) {
        this.clock = clock;
    }

    /** Checks signature, issuer, audience and time; whoever asks compares the nonce. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.computeIfAbsent(
                registration.getProviderDetails().getJwkSetUri(), keys -> decoder(keys, registration));
    }

    private JwtDecoder decoder(String keys, ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(source(keys))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(rules(registration));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private OAuth2TokenValidator<Jwt> rules(ClientRegistration registration) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        OidcIdTokenValidator client = new OidcIdTokenValidator(registration);
        client.setClock(clock);
        return JwtValidators.createDefaultWithValidators(times, client);
    }

    private static JWKSource<SecurityContext> source(String keys) {
        int patience = Math.toIntExact(KeycloakLine.PATIENCE.toMillis());
        try {
            return JWKSourceBuilder.create(URI.create(keys).toURL(), new DefaultResourceRetriever(patience, patience))
                    .build();
        } catch (MalformedURLException unfit) {
            throw new IllegalStateException("Keycloak names no address of its keys.", unfit);
        }
    }
}
