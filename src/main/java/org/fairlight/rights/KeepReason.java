package org.fairlight.rights;

/** Why something is kept although it is old or its removal was asked for; each rule names where it stands. */
public enum KeepReason {
    COMPLAINT_RECORD(
            "It belongs to a complaint, whose record is kept for ten years",
            "NHS Records Management Code of Practice, Appendix II"),
    LEGAL_DUTY("A law asks us to keep it", "UK GDPR Art. 17(3)(b)"),
    LEGAL_CLAIM("It is needed for a legal claim", "UK GDPR Art. 17(3)(e)"),
    INQUIRY("An inquiry asked that nothing is destroyed", "NHS Records Management Code of Practice, Appendix I");

    private final String words;
    private final String rule;

    KeepReason(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    /** A sentence without its full stop, for whoever asked. */
    public String words() {
        return words;
    }

    /** Where the rule stands. */
    public String rule() {
        return rule;
    }
}
