package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the list of security requirements says of Keycloak's realm is what the realm says. */
class RealmRequirementsTests {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final JsonNode realm;

    RealmRequirementsTests() throws IOException {
        realm = JsonMapper.shared().readTree(Files.readString(Path.of("realm-config/fairlight-realm.json")));
    }

    @Test
    void aPasswordIsLongAndOfAnyCharactersAndNeverRunsOut() {
        String policy = realm.at("/passwordPolicy").asString();

        assertThat(number(policy, "length")).isGreaterThanOrEqualTo(12);
        assertThat(number(policy, "maxLength")).isGreaterThanOrEqualTo(64);
        assertThat(policy)
                .doesNotContain(
                        "digits",
                        "upperCase",
                        "lowerCase",
                        "specialChars",
                        "regexPattern",
                        "forceExpiredPasswordChange");
    }

    @Test
    void guessingTakesLongerAndLongerButClosesNobodyOutForGood() {
        assertThat(realm.at("/bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.at("/permanentLockout").asBoolean()).isFalse();
        assertThat(realm.at("/failureFactor").asInt()).isBetween(1, 10);
        assertThat(realm.at("/maxFailureWaitSeconds").asInt()).isBetween(MINUTE, HOUR);
    }

    @Test
    void aOneTimeCodeWorksOnceAndForAShortWhile() {
        assertThat(realm.at("/otpPolicyType").asString()).isEqualTo("totp");
        assertThat(realm.at("/otpPolicyCodeReusable").asBoolean()).isFalse();
        assertThat(realm.at("/otpPolicyPeriod").asInt()).isLessThanOrEqualTo(30);
    }

    @Test
    void aSessionEndsAfterHalfAnHourOfQuietOrADaysWork() {
        assertThat(realm.at("/ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(30 * MINUTE);
        assertThat(realm.at("/ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(12 * HOUR);
        assertThat(realm.at("/accessCodeLifespan").asInt()).isLessThanOrEqualTo(MINUTE);
    }

    @Test
    void eachClientHasTheGrantItNeedsAndASecretFromElsewhere() {
        JsonNode web = client("fairlight-web");
        JsonNode directory = client("fairlight-directory");

        assertThat(realm.at("/clients").size()).isEqualTo(2);
        assertThat(web.at("/standardFlowEnabled").asBoolean()).isTrue();
        assertThat(web.at("/serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(directory.at("/standardFlowEnabled").asBoolean()).isFalse();
        assertThat(directory.at("/serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(realm.at("/clients").valueStream()).allSatisfy(client -> {
            assertThat(client.at("/publicClient").asBoolean()).isFalse();
            assertThat(client.at("/implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.at("/directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.at("/secret").asString()).matches("\\$\\{[A-Z_]+}");
        });
    }

    @Test
    void theBrowserIsLedBackToOneAddressWithAProof() {
        JsonNode web = client("fairlight-web");

        assertThat(web.at("/redirectUris").valueStream().map(JsonNode::asString))
                .singleElement()
                .asString()
                .startsWith("${FAIRLIGHT_ADDRESS}/")
                .doesNotContain("*");
        assertThat(web.at("/webOrigins")).isEmpty();
        assertThat(web.at("/attributes").get("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    private JsonNode client(String id) {
        return realm.at("/clients")
                .valueStream()
                .filter(client -> client.at("/clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int number(String policy, String rule) {
        Matcher written = Pattern.compile("\\b" + rule + "\\((\\d+)\\)").matcher(policy);
        assertThat(written.find()).as(rule).isTrue();
        return Integer.parseInt(written.group(1));
    }
}
