package org.fairlight.studio.moving;

import org.springframework.context.ApplicationContext;

/** Lets tests of pages do what goes on in the background. */
public final class MoverInTests {

    private MoverInTests() {}

    public static void goOn(ApplicationContext context) {
        for (int i = 0; i < Mover.MOST_TRIES; i++) {
            context.getBean(Mover.class).goOn();
        }
    }
}
