package org.fairlight.shared.ui;

/** What the browser's tab says, so that every page ends with the same name. */
public final class Titles {

    private static final String PRODUCT = "Fairlight";

    private Titles() {}

    public static String of(String page) {
        return page.isBlank() || page.equals(PRODUCT) ? PRODUCT : page + " — " + PRODUCT;
    }
}
