package org.fairlight.shared.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairlight.security.WayIn;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.PlaceholderResolutionException;

/** Whether people can sign in by these settings, and only those who may. */
final class SignInSettings {

    /** The fewest characters of a client's secret. */
    private static final int LEAST = 16;

    /** How a realm file's secret begins that nobody has filled in: Keycloak takes it as it stands, and everybody knows it. */
    private static final String UNFILLED = "${";

    private static final Pattern ISSUER = Pattern.compile("https?://[^/]+(/.*)?/realms/[^/]+");
    private static final String WAY = "fairlight.sign-in (FAIRLIGHT_SIGN_IN): ";
    private static final String ISSUER_IS = "fairlight.keycloak.issuer (FAIRLIGHT_KEYCLOAK_ISSUER): ";
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ConfigurableEnvironment settings;
    private final List<String> problems;

    SignInSettings(ConfigurableEnvironment settings, List<String> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void check() {
        String way = text("fairlight.sign-in");
        if (!way.isBlank() && WayIn.of(way).isEmpty()) {
            problems.add(WAY + "is one of none, demonstration and keycloak.");
        }
        if (isByKeycloak()) {
            keycloak();
        }
    }

    /** In production nobody leaves out by oversight how staff sign in, and nothing of it travels unencrypted. */
    void checkProduction() {
        Optional<WayIn> way = WayIn.of(text("fairlight.sign-in"));
        if (text("fairlight.sign-in").isBlank()) {
            problems.add(
                    WAY + "tells how staff sign in. Set it to keycloak, or to none to serve the public pages only.");
        }
        if (way.filter(WayIn.DEMONSTRATION::equals).isPresent()) {
            problems.add("fairlight.sign-in: the demonstration sign-in lets anybody in.");
        }
        if (isByKeycloak() && !text("fairlight.keycloak.issuer").startsWith("https://")) {
            problems.add(ISSUER_IS + "passwords and tokens travel encrypted only; it begins with https://.");
        }
    }

    private boolean isByKeycloak() {
        return WayIn.of(text("fairlight.sign-in"))
                .filter(WayIn.KEYCLOAK::equals)
                .isPresent();
    }

    private void keycloak() {
        if (!ISSUER.matcher(text("fairlight.keycloak.issuer")).matches()) {
            problems.add(ISSUER_IS + "the address of the realm, such as https://sign-in.example.org/realms/fairlight.");
        }
        client("fairlight.keycloak.", "FAIRLIGHT_KEYCLOAK_");
        client("fairlight.keycloak.directory.", "FAIRLIGHT_KEYCLOAK_DIRECTORY_");
        if (!isWithinAMinute(text("fairlight.keycloak.check-every"))) {
            problems.add("fairlight.keycloak.check-every (FAIRLIGHT_KEYCLOAK_CHECK_EVERY): a period from 1s to 60s;"
                    + " whoever is disabled in Keycloak is out after it.");
        }
    }

    private void client(String of, String variable) {
        String client = text(of + "client");
        if (client.isBlank()) {
            problems.add("%sclient (%sCLIENT): the name of the client is missing.".formatted(of, variable));
        }
        String secret = text(of + "secret");
        String wrong = secret.isBlank()
                ? "is missing."
                : secret.startsWith(UNFILLED)
                        ? "is a placeholder that nobody filled in, here or in Keycloak; set one of your own in both."
                        : secret.length() < LEAST ? "needs at least %d characters.".formatted(LEAST) : "";
        if (!wrong.isEmpty()) {
            problems.add("%ssecret (%sSECRET): the secret of the client %s %s".formatted(of, variable, client, wrong));
        }
    }

    private static boolean isWithinAMinute(String text) {
        try {
            Duration period = DurationStyle.detectAndParse(text.strip());
            return period.compareTo(SHORTEST) >= 0 && period.compareTo(LONGEST) <= 0;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** A placeholder that leads to itself is one that nobody filled in. */
    private String text(String name) {
        try {
            return settings.getProperty(name, "");
        } catch (PlaceholderResolutionException endless) {
            return UNFILLED;
        }
    }
}
