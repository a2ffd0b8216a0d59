package org.fairlight.workflow.soundness;

/** The model uses something whose rules the game does not know. */
class UnknownToTheGame extends RuntimeException {

    private final String element;

    UnknownToTheGame(String element, String type) {
        super("The check does not know how a case goes on at '%s' (%s).".formatted(element, type));
        this.element = element;
    }

    String element() {
        return element;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
