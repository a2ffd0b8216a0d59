package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.WorkItem;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.CasePanel;
import org.fairlight.shared.ui.StoryAction;
import org.fairlight.shared.ui.StoryPart;
import org.springframework.stereotype.Service;

/** Builds what stands beside a form: the story, or what another module shows for cases of its own. */
@Service
class StoryPanels {

    private final CaseFiles files;
    private final Clocks clocks;
    private final List<CasePanel> others;
    private final List<StoryPart> parts;
    private final List<StoryAction> actions;
    private final CurrentUser user;

    StoryPanels(
            CaseFiles files,
            Clocks clocks,
            List<CasePanel> others,
            List<StoryPart> parts,
            List<StoryAction> actions,
            CurrentUser user) {
        this.files = files;
        this.clocks = clocks;
        this.others = others;
        this.parts = parts;
        this.actions = actions;
        this.user = user;
    }

    Component of(WorkItem item) {
        return others.stream()
                .filter(other -> other.shows(item.form()))
                .findFirst()
                .map(other -> other.panel(item.caseId()))
                .orElseGet(() -> story(item.caseId()));
    }

    /** A story with its messages and all that a reader can do about it. */
    Component story(UUID feedbackId) {
        StoryPanel panel = new StoryPanel(files.open(feedbackId), clocks.now());
        parts.stream().flatMap(part -> part.of(feedbackId).stream()).forEach(panel::addBelowWords);
        String keptAs =
                "conversation/%s/%s".formatted(feedbackId, user.require().personId());
        panel.addConversation(keptAs, words -> {
            files.write(feedbackId, words);
            return files.open(feedbackId).conversation();
        });
        actions.stream().flatMap(action -> action.of(feedbackId).stream()).forEach(panel::addAction);
        return panel;
    }
}
