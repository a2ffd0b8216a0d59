package org.fairlight.rights;

/** How a request came. */
public enum AskedBy {
    RECEIPT("On the tracking page"),
    POST("By letter, e-mail or telephone");

    private final String title;

    AskedBy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
