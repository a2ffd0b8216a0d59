package org.fairlight.shared.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fairlight.security.Secrets;
import org.postgresql.Driver;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses a start without the settings that no start can do without, and says which. */
@Order
public class NeededSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Pattern ISSUER = Pattern.compile("https?://[^/]+(/.*)?/realms/[^/]+");
    private static final String ADDRESS = "spring.datasource.url (SPRING_DATASOURCE_URL): ";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> problems = problems(event.getEnvironment());
        if (!problems.isEmpty()) {
            throw new UnfitSettings("Settings are missing or wrong:", problems);
        }
    }

    static List<String> problems(ConfigurableEnvironment settings) {
        List<String> problems = new ArrayList<>(secrets(settings).problems());
        if ("url".equals(settings.getProperty("fairlight.database"))) {
            address(settings.getProperty("spring.datasource.url", ""), problems);
        }
        if ("keycloak".equals(settings.getProperty("fairlight.sign-in"))) {
            keycloak(settings, problems);
        }
        return problems;
    }

    static Secrets secrets(ConfigurableEnvironment settings) {
        return Binder.get(settings).bindOrCreate("fairlight", Secrets.class);
    }

    private static void keycloak(ConfigurableEnvironment settings, List<String> problems) {
        String issuer = settings.getProperty("fairlight.keycloak.issuer", "");
        if (!ISSUER.matcher(issuer).matches()) {
            problems.add("fairlight.keycloak.issuer (FAIRLIGHT_KEYCLOAK_ISSUER): the address of the realm, such as"
                    + " https://sign-in.example.org/realms/fairlight.");
        }
        if (settings.getProperty("fairlight.keycloak.secret", "").isBlank()) {
            problems.add("fairlight.keycloak.secret (FAIRLIGHT_KEYCLOAK_SECRET): the secret of the client "
                    + settings.getProperty("fairlight.keycloak.client") + " is missing.");
        }
    }

    private static void address(String address, List<String> problems) {
        if (address.isBlank()) {
            problems.add(ADDRESS + "the address of the PostgreSQL is missing.");
        } else if (Driver.parseURL(address, null) == null) {
            problems.add(ADDRESS + "is not the address of a PostgreSQL; it looks like"
                    + " jdbc:postgresql://database.example.org:5432/fairlight.");
        }
    }
}
