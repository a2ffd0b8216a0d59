package org.fairlight.studio.moving;

import org.springframework.context.ApplicationContext;

/** Lets tests of pages do what goes on in the background. */
public final class MoverInTests {

    private MoverInTests() {}

    public static void goOn(ApplicationContext context) {
        context.getBean(Mover.class).goOn();
    }
}
