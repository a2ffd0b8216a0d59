package org.fairlight.journey.imports;

import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param received rows that are on their way now
 * @param alreadyThere rows that had been imported before
 * @param withoutWords rows in which nothing was said
 * @param refused rows that could not be taken
 * @param servicesWithoutTeam services no team is called by, with the number of comments about them
 */
public record ImportSummary(
        long received,
        long alreadyThere,
        long withoutWords,
        List<Refusal> refused,
        Map<String, Long> servicesWithoutTeam) {}
