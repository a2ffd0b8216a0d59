package org.fairlight.shared.start;

import java.util.ArrayList;
import java.util.List;
import org.fairlight.security.Sealing;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a production start that could be fooled or opened by anybody, before anything else happens. */
public class ProductionRules implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int LEAST_SECRET = 32;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> problems = problems(settings);
        if (!problems.isEmpty()) {
            throw new UnfitForProduction(problems);
        }
    }

    private static List<String> problems(ConfigurableEnvironment settings) {
        List<String> problems = new ArrayList<>();
        String secret = settings.getProperty("fairlight.secret", "");
        if (settings.acceptsProfiles(Profiles.of("demonstration"))
                || settings.getProperty("fairlight.demonstration", Boolean.class, false)) {
            problems.add("fairlight.demonstration: made-up people and stories do not belong in production.");
        }
        if ("demonstration".equals(settings.getProperty("fairlight.sign-in"))) {
            problems.add("fairlight.sign-in: the demonstration sign-in lets anybody in.");
        }
        if (secret.length() < LEAST_SECRET || secret.equals(Sealing.DEMONSTRATION_SECRET)) {
            problems.add("fairlight.secret (FAIRLIGHT_SECRET): set one of your own with at least " + LEAST_SECRET
                    + " characters, and keep it safe: without it nothing sealed can be read.");
        }
        if (!"url".equals(settings.getProperty("fairlight.database"))) {
            problems.add("fairlight.database: production needs a PostgreSQL of its own; set it to url.");
        }
        if (settings.getProperty("spring.datasource.url", "").isBlank()) {
            problems.add("spring.datasource.url (SPRING_DATASOURCE_URL): the address of the PostgreSQL is missing.");
        }
        return problems;
    }
}
