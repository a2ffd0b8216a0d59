package org.fairlight.journey.ui.share;

import java.util.Locale;

/** The pages of sharing, in order; five at the most. */
enum ShareStep {
    WHERE("share/where"),
    WHAT("share/what"),
    MEDIA("share/media"),
    CHOICES("share/choices"),
    CHECK("share/check");

    private final String route;

    ShareStep(String route) {
        this.route = route;
    }

    String route() {
        return route;
    }

    /** Under which name the person's own device keeps what is typed on the page. */
    String keptAs() {
        return "share-" + name().toLowerCase(Locale.ROOT);
    }

    String before() {
        return this == WHERE ? "" : values()[ordinal() - 1].route();
    }
}
