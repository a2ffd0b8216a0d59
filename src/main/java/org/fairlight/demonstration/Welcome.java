package org.fairlight.demonstration;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.fairlight.feedback.Receipts;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start of a demonstration where it is and who can sign in. */
@Component
@ConditionalOnProperty(name = "fairlight.demonstration", havingValue = "true")
class Welcome {

    /** Set by the script when what the JVM learns is not written down yet. */
    private static final String LEARNING = "fairlight.learning";

    private final Directory directory;
    private final Receipts receipts;
    private final boolean stories;

    Welcome(Directory directory, Receipts receipts, @Value("${fairlight.demonstration-stories}") boolean stories) {
        this.directory = directory;
        this.receipts = receipts;
        this.stories = stories;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (stories
                && ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            tell(web.getWebServer().getPort());
        }
    }

    /** The first stop after a build takes longer than the others; nobody should wonder why. */
    @EventListener
    void sayWhyItTakesAMoment(ContextClosedEvent closed) {
        if (Boolean.getBoolean(LEARNING)) {
            System.out.println("Fairlight has stopped. Once after each build the JVM now writes down what it learned,"
                    + " so that the next start takes half the time; it needs some seconds for that.");
        }
    }

    private void tell(int port) {
        PrintStream console = System.out;
        console.printf("%nFairlight is at http://127.0.0.1:%d — Ctrl-C stops it.%n", port);
        console.printf("Made-up people who can sign in at http://127.0.0.1:%d/sign-in:%n", port);
        directory.activePeople().forEach(person -> console.printf("  %-24s %s%n", person.displayName(), roles(person)));
        console.printf(
                "A made-up story to track: %s%n",
                receipts.codeFor(DemonstrationStories.key(0)).inGroups());
    }

    private static String roles(Person person) {
        return person.roles().stream().map(Role::title).sorted().collect(Collectors.joining(", "));
    }
}
