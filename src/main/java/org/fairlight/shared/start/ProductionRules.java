package org.fairlight.shared.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a production start that could be fooled or opened by anybody, before anything else happens. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
public class ProductionRules implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

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
        if ("demonstration".equals(settings.getProperty("fairlight.sign-in"))) {
            problems.add("fairlight.sign-in: the demonstration sign-in lets anybody in.");
        }
        if (NeededSettings.secrets(settings).isDemonstration()) {
            problems.add(
                    "fairlight.secret (FAIRLIGHT_SECRET): everybody knows the demonstration's; set one of your own.");
        }
        if (!"url".equals(settings.getProperty("fairlight.database"))) {
            problems.add("fairlight.database: production needs a PostgreSQL of its own; set it to url.");
        }
        problems.addAll(NeededSettings.problems(settings));
        return problems;
    }
}
