package org.fairlight.shell.ui;

import org.fairlight.security.CurrentUser;

/** The page exists, and what is on it is for somebody else. */
abstract class RefusedPage extends ErrorPage {

    RefusedPage(CurrentUser user) {
        super("This page is for somebody else", user);
        say(
                "It is not open to your role. Nothing went wrong. Fairlight notes that somebody tried, and no more.",
                "If you need it for your work, ask your administrator about your roles.");
    }
}
