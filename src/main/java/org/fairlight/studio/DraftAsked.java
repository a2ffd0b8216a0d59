package org.fairlight.studio;

import java.util.UUID;
import org.fairlight.workflow.Model;

/**
 * Somebody asked for a draft to be agreed to.
 *
 * @param revision the save that is to be agreed to
 */
public record DraftAsked(UUID draft, int revision, Model model, UUID by) {}
