package org.fairlight.shared.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a production start that could be fooled or opened by anybody, before anything else happens. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
public class ProductionRules implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Set<String> CHECKED = Set.of("verify-ca", "verify-full");
    private static final Pattern HERE = Pattern.compile("localhost|127[.\\d]+|\\[?::1]?|");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> problems = problems(settings);
        if (!problems.isEmpty()) {
            throw new UnfitSettings("These settings are not fit for production:", problems);
        }
    }

    private static List<String> problems(ConfigurableEnvironment settings) {
        List<String> problems = new ArrayList<>();
        if (settings.acceptsProfiles(Profiles.of("demonstration"))
                || settings.getProperty("fairlight.demonstration", Boolean.class, false)
                || settings.getProperty("fairlight.demonstration-stories", Boolean.class, false)) {
            problems.add("fairlight.demonstration: made-up people and stories do not belong in production.");
        }
        new SignInSettings(settings, problems).checkProduction();
        if (NeededSettings.secrets(settings).isDemonstration()) {
            problems.add(
                    "fairlight.secret (FAIRLIGHT_SECRET): everybody knows the demonstration's; set one of your own.");
        }
        if (!"url".equals(settings.getProperty("fairlight.database"))) {
            problems.add("fairlight.database: production needs a PostgreSQL of its own; set it to url.");
        }
        if (travelsUnencrypted(settings.getProperty("spring.datasource.url", ""))) {
            problems.add("spring.datasource.url (SPRING_DATASOURCE_URL): the database is on another machine, so add"
                    + " sslmode=verify-full; stories travel encrypted only.");
        }
        problems.addAll(NeededSettings.problems(settings));
        return problems;
    }

    private static boolean travelsUnencrypted(String address) {
        Properties parts = Driver.parseURL(address, null);
        if (parts == null || CHECKED.contains(parts.getProperty("sslmode", ""))) {
            return false;
        }
        return Stream.of(parts.getProperty("PGHOST", "").split(","))
                .anyMatch(host -> !HERE.matcher(host).matches());
    }
}
