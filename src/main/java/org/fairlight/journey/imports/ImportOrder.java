package org.fairlight.journey.imports;

import java.nio.charset.Charset;
import java.util.Set;
import org.fairlight.consent.Purpose;

/**
 * How to read a file.
 *
 * @param given what the people who wrote the comments agreed to when they wrote them
 */
public record ImportOrder(ImportColumns columns, Charset encoding, char delimiter, Set<Purpose> given) {

    /** What the terms of a survey usually allow: reading, the team, a discussion. */
    public static final Set<Purpose> SURVEY_TERMS =
            Set.of(Purpose.HANDLE_AND_REPLY, Purpose.TEAM_MAY_SEE, Purpose.REFLECTIVE_DISCUSSION);
}
