package org.fairlight.studio.ui;

/** A file that holds no table that Fairlight knows; says why, for the person who opened it. */
class UnknownTable extends RuntimeException {

    UnknownTable(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
