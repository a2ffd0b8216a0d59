package org.fairlight.studio;

import java.util.List;
import org.fairlight.workflow.Model;

/** Examples of what should come of something, kept for good; a change that goes against one is not let through. */
public interface KeptExamples {

    /**
     * Tries them on a model as it would run beside the others of today.
     *
     * @param model one that the checks let through
     * @return a sentence for each that it goes against
     */
    List<String> against(Model model);
}
