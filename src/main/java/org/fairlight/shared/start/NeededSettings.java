package org.fairlight.shared.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fairlight.entrances.Limits;
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

    private static final Pattern LOGIN = Pattern.compile("[\\w.@-]+");
    private static final Pattern LOGIN_IN_ADDRESS = Pattern.compile("[?&]user=");
    private static final String OWNER = "fairlight.database.owner.username (FAIRLIGHT_DATABASE_OWNER_USERNAME): ";
    private static final Pattern PUBLIC = Pattern.compile("https?://[^\\s/?#@]+(/[^\\s?#]*)?");
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
            logins(settings, problems);
        }
        new SignInSettings(settings, problems).check();
        String address = settings.getProperty("fairlight.address", "");
        if (!address.isBlank() && !PUBLIC.matcher(address).matches()) {
            problems.add("fairlight.address (FAIRLIGHT_ADDRESS): the address people open in a browser, such as"
                    + " https://feedback.example.org; e-mails lead there.");
        }
        problems.addAll(Limits.problems(settings::getProperty));
        return problems;
    }

    static Secrets secrets(ConfigurableEnvironment settings) {
        return Binder.get(settings).bindOrCreate("fairlight", Secrets.class);
    }

    /** Two of them: the program may not own what it must not change. */
    private static void logins(ConfigurableEnvironment settings, List<String> problems) {
        String program = settings.getProperty("spring.datasource.username", "");
        String owner = settings.getProperty("fairlight.database.owner.username", "");
        if (!LOGIN.matcher(program).matches()) {
            problems.add("spring.datasource.username (SPRING_DATASOURCE_USERNAME): the login of the program"
                    + " is missing, or has other signs than letters, digits and . _ @ -");
        }
        if (owner.isBlank()) {
            problems.add(OWNER + "the login that owns the tables is missing; it is used while Fairlight starts.");
        } else if (owner.equals(program)) {
            problems.add(OWNER + "must be another login than spring.datasource.username, because the program may not"
                    + " own the trail that it writes.");
        }
    }

    private static void address(String address, List<String> problems) {
        if (address.isBlank()) {
            problems.add(ADDRESS + "the address of the PostgreSQL is missing.");
        } else if (Driver.parseURL(address, null) == null) {
            problems.add(ADDRESS + "is not the address of a PostgreSQL; it looks like"
                    + " jdbc:postgresql://database.example.org:5432/fairlight.");
        } else if (LOGIN_IN_ADDRESS.matcher(address).find()) {
            problems.add(ADDRESS + "holds a login, which would take the place of the others. Leave it out.");
        }
    }
}
