package org.fairlight.workflow;

/** The four nations, each with bank holidays and clocks of its own. */
public enum Nation {
    ENGLAND("eng"),
    SCOTLAND("sct"),
    WALES("wls"),
    NORTHERN_IRELAND("nir");

    private final String subdivision;

    Nation(String subdivision) {
        this.subdivision = subdivision;
    }

    /** The part of the United Kingdom in Jollyday's calendar. */
    String subdivision() {
        return subdivision;
    }
}
