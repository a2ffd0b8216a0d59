package org.fairlight.workflow.tables;

import java.util.Locale;

/** The values of tables as people say them. */
public final class TableWords {

    private TableWords() {}

    /** For example {@code CARE_AND_TREATMENT}: Care and treatment. */
    public static String of(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            case TableCell.UNKNOWN -> "not known";
            default ->
                value.matches("[A-Z][A-Z_]+")
                        ? capital(value.toLowerCase(Locale.UK).replace('_', ' '))
                        : value;
        };
    }

    private static String capital(String words) {
        return words.startsWith("mdt ")
                ? "MDT" + words.substring("mdt".length())
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
