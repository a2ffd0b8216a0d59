package org.fairlight.rights;

import java.util.List;
import java.util.UUID;

/**
 * A request as a privacy steward sees it.
 *
 * @param headline a masked line of the story; of one that was taken back, only that it was
 * @param learned the learning points that stay unless the steward decides otherwise
 */
public record ErasureRow(UUID feedbackId, ErasureRequest request, String headline, List<String> learned) {}
