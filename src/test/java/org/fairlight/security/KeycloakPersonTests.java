package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

/** Staff go by their full name; patients, who gave none, by the name they made up. */
class KeycloakPersonTests {

    private static final String SUBJECT = UUID.randomUUID().toString();

    @Test
    void somebodyWithAFullNameGoesByIt() {
        assertThat(named(Map.of(
                        StandardClaimNames.NAME, "Pia Demo-Rowan", StandardClaimNames.PREFERRED_USERNAME, "pia")))
                .isEqualTo("Pia Demo-Rowan");
    }

    @Test
    void somebodyWhoGaveNoNameGoesByTheOneTheyMadeUp() {
        assertThat(named(Map.of(StandardClaimNames.NAME, " ", StandardClaimNames.PREFERRED_USERNAME, "rowan-tree")))
                .isEqualTo("rowan-tree");
        assertThat(named(Map.of(StandardClaimNames.PREFERRED_USERNAME, "rowan-tree")))
                .isEqualTo("rowan-tree");
    }

    @Test
    void somebodyWithoutAnyNameStillComesIn() {
        assertThat(named(Map.of())).isEqualTo(SUBJECT);
    }

    private static String named(Map<String, Object> names) {
        Map<String, Object> claims = new HashMap<>(names);
        claims.put("sub", SUBJECT);
        Instant now = Instant.now();
        OidcIdToken token = new OidcIdToken("token", now, now.plusSeconds(60), claims);
        return KeycloakPerson.of(token, teams -> Optional.empty()).signedIn().displayName();
    }
}
