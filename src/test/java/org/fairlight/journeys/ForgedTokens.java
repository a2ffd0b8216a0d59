package org.fairlight.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** Somebody between Keycloak's address for tokens and Fairlight, who can change an ID token on its way. */
class ForgedTokens implements BeanPostProcessor {

    private volatile UnaryOperator<String> forgery = UnaryOperator.identity();

    /** The next tokens pass through this. */
    void forge(UnaryOperator<String> another) {
        forgery = another;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RestClientAuthorizationCodeTokenResponseClient keycloak ? between(keycloak) : bean;
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> between(
            RestClientAuthorizationCodeTokenResponseClient keycloak) {
        return request -> changed(keycloak.getTokenResponse(request));
    }

    private OAuth2AccessTokenResponse changed(OAuth2AccessTokenResponse answer) {
        Map<String, Object> more = new HashMap<>(answer.getAdditionalParameters());
        more.computeIfPresent(OidcParameterNames.ID_TOKEN, (key, token) -> forgery.apply(token.toString()));
        return OAuth2AccessTokenResponse.withResponse(answer)
                .additionalParameters(more)
                .build();
    }

    /** The same token with another letter in the middle of one of its three parts. */
    static String withALetterChanged(String token, int part) {
        String[] parts = token.split("\\.");
        int middle = parts[part].length() / 2;
        char other = parts[part].charAt(middle) == 'A' ? 'B' : 'A';
        parts[part] = parts[part].substring(0, middle) + other + parts[part].substring(middle + 1);
        return String.join(".", parts);
    }
}
