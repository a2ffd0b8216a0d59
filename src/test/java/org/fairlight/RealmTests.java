package org.fairlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm says what Java says, opens nothing by itself, and keeps the rules that the documents tell of it. */
class RealmTests {

    /** Keycloak's own: whoever holds it is asked for a one-time code. */
    private static final String SECOND_FACTOR = "second-factor";

    private static final String WHOEVER_REGISTERS = "default-roles-fairlight";

    /** Filled in at the import; with a default it would be the same everywhere. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Z_]+}");

    private static final String ONLY_IN_A_DEMONSTRATION = "${FAIRLIGHT_DEMONSTRATION_PEOPLE:false}";

    private final JsonNode realm =
            JsonMapper.shared().readTree(Files.readString(Path.of("realm-config/fairlight-realm.json")));

    RealmTests() throws IOException {}

    @Test
    void rolesAreThoseJavaKnows() {
        assertThat(texts(realm.at("/roles/realm"), "name"))
                .contains(SECOND_FACTOR, WHOEVER_REGISTERS)
                .filteredOn(role -> !role.equals(SECOND_FACTOR) && !role.equals(WHOEVER_REGISTERS))
                .containsExactlyInAnyOrderElementsOf(roles());
    }

    @Test
    void whoeverRegistersIsAPatientAndNothingElse() {
        assertThat(realm.at("/defaultRole/name").asString()).isEqualTo(WHOEVER_REGISTERS);
        assertThat(realm.at("/roles/realm").valueStream())
                .filteredOn(role -> role.get("name").asString().equals(WHOEVER_REGISTERS))
                .singleElement()
                .satisfies(role -> assertThat(texts(role.at("/composites/realm")))
                        .as("what the default role says of itself is not imported; what the list of roles says is")
                        .containsExactly(Role.PATIENT.id()));
    }

    @Test
    void everyRoleButThePatientsAsksForASecondFactor() {
        List<String> asked = realm.at("/roles/realm")
                .valueStream()
                .filter(role -> texts(role.at("/composites/realm")).contains(SECOND_FACTOR))
                .map(role -> role.get("name").asString())
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(roles().stream()
                        .filter(role -> !role.equals(Role.PATIENT.id()))
                        .toList());
    }

    @Test
    void nobodyCanSignInUnlessItIsADemonstration() {
        assertThat(people())
                .isNotEmpty()
                .allSatisfy(
                        person -> assertThat(person.get("enabled").asString()).isEqualTo(ONLY_IN_A_DEMONSTRATION));
        assertThat(services())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.has("credentials")).isFalse());
    }

    @Test
    void noSecretOrPasswordStandsInIt() {
        assertThat(people().flatMap(person -> person.get("credentials").valueStream()))
                .allSatisfy(credential ->
                        assertThat(credential.get("value").asString()).matches(PLACEHOLDER));
        assertThat(realm.get("clients").valueStream())
                .allSatisfy(
                        client -> assertThat(client.get("secret").asString()).matches(PLACEHOLDER));
    }

    @Test
    void thePagesClientTakesCodesOnlyWithAProofAndAtOneAddress() {
        JsonNode client = client("fairlight-web");
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(texts(client.get("redirectUris")))
                .containsExactly("${FAIRLIGHT_ADDRESS}/login/oauth2/code/keycloak");
        assertThat(client.at("/attributes/post.logout.redirect.uris").asString())
                .isEqualTo("${FAIRLIGHT_ADDRESS}/");
        assertThat(client.at("/attributes/backchannel.logout.url").asString())
                .isEqualTo("${FAIRLIGHT_ADDRESS}/logout/connect/back-channel/keycloak");
        assertThat(texts(client.get("webOrigins"))).isEmpty();
        opensOnly(client, "standardFlowEnabled");
    }

    @Test
    void thePagesClientHearsOfNoOtherRolesThanFairlights() {
        assertThat(client("fairlight-web").get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(realm.get("scopeMappings").valueStream()).singleElement().satisfies(mapping -> {
            assertThat(mapping.get("client").asString()).isEqualTo("fairlight-web");
            assertThat(texts(mapping.get("roles"))).containsExactlyInAnyOrderElementsOf(roles());
        });
    }

    /** Fairlight refuses staff whose token does not tell. */
    @Test
    void theTokenTellsWhetherKeycloakAskedWhoItIs() {
        assertThat(client("fairlight-web").get("protocolMappers").valueStream())
                .filteredOn(mapper -> mapper.get("protocolMapper").asString().equals("oidc-acr-mapper"))
                .singleElement()
                .satisfies(
                        mapper -> assertThat(mapper.at("/config/id.token.claim").asString())
                                .isEqualTo("true"));
    }

    @Test
    void theDirectorysClientReadsPeopleAndTheRealmAndNothingElse() {
        JsonNode client = client("fairlight-directory");
        opensOnly(client, "serviceAccountsEnabled");
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(services()).singleElement().satisfies(service -> {
            assertThat(service.has("realmRoles")).isFalse();
            assertThat(service.get("clientRoles").propertyNames()).containsExactly("realm-management");
            assertThat(texts(service.at("/clientRoles/realm-management")))
                    .containsExactlyInAnyOrder("view-users", "view-realm");
        });
    }

    @Test
    void passwordsAreLongAndNotTheOwnName() {
        assertThat(realm.get("passwordPolicy").asString().split(" and "))
                .contains(
                        "length(12)",
                        "maxLength(128)",
                        "notUsername(undefined)",
                        "notEmail(undefined)",
                        "hashAlgorithm(argon2)");
    }

    @ParameterizedTest
    @CsvSource({
        "accessTokenLifespan, PT5M",
        "accessCodeLifespan, PT1M",
        "accessCodeLifespanLogin, PT15M",
        "ssoSessionIdleTimeout, PT30M",
        "ssoSessionMaxLifespan, PT10H",
        "waitIncrementSeconds, PT1M",
        "maxFailureWaitSeconds, PT15M",
        "minimumQuickLoginWaitSeconds, PT1M",
        "otpPolicyPeriod, PT30S",
        "eventsExpiration, P30D"
    })
    void timesAreThoseTheDocumentsTell(String setting, Duration time) {
        assertThat(Duration.ofSeconds(realm.get(setting).asLong())).isEqualTo(time);
    }

    @Test
    void guessingAndUsingAgainIsRefused() {
        assertThat(Stream.of("bruteForceProtected", "revokeRefreshToken", "eventsEnabled", "adminEventsEnabled"))
                .allSatisfy(on -> assertThat(realm.get(on).asBoolean()).as(on).isTrue());
        assertThat(Stream.of(
                        "permanentLockout",
                        "otpPolicyCodeReusable",
                        "rememberMe",
                        "resetPasswordAllowed",
                        "adminEventsDetailsEnabled"))
                .allSatisfy(
                        off -> assertThat(realm.get(off).asBoolean()).as(off).isFalse());
        assertThat(realm.get("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.get("otpPolicyLookAheadWindow").asInt()).isOne();
        assertThat(realm.get("sslRequired").asString()).isEqualTo("external");
    }

    /** Or whoever guesses would hear that the name is right and worth waiting for. */
    @ParameterizedTest
    @ValueSource(strings = {"invalidUserMessage", "invalidTotpMessage"})
    void whoeverHasToWaitReadsTheSameAsWhoeverIsWrong(String wrong) throws IOException {
        Properties messages = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("realm-config/themes/fairlight/login/messages/messages_en.properties"))) {
            messages.load(file);
        }
        String ending = wrong.contains("Totp") ? "Totp" : "";
        assertThat(Stream.of("accountTemporarilyDisabledMessage", "accountPermanentlyDisabledMessage"))
                .allSatisfy(locked ->
                        assertThat(messages.getProperty(locked + ending)).isEqualTo(messages.getProperty(wrong)));
        assertThat(messages.getProperty(wrong)).contains("After five wrong tries we wait some minutes");
    }

    private static void opensOnly(JsonNode client, String way) {
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(Stream.of(
                        "standardFlowEnabled",
                        "implicitFlowEnabled",
                        "directAccessGrantsEnabled",
                        "serviceAccountsEnabled"))
                .filteredOn(flow -> client.path(flow).asBoolean(false))
                .containsExactly(way);
    }

    private JsonNode client(String id) {
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> people() {
        return realm.get("users").valueStream().filter(user -> !user.has("serviceAccountClientId"));
    }

    private Stream<JsonNode> services() {
        return realm.get("users").valueStream().filter(user -> user.has("serviceAccountClientId"));
    }

    private static List<String> roles() {
        return Stream.of(Role.values()).map(Role::id).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String of) {
        return list.valueStream().map(one -> one.get(of).asString()).toList();
    }
}
