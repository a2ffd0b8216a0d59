package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.WorkItem;
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

    StoryPanels(
            CaseFiles files, Clocks clocks, List<CasePanel> others, List<StoryPart> parts, List<StoryAction> actions) {
        this.files = files;
        this.clocks = clocks;
        this.others = others;
        this.parts = parts;
        this.actions = actions;
    }

    Component of(WorkItem item) {
        return others.stream()
                .filter(other -> other.shows(item.form()))
                .findFirst()
                .map(other -> other.panel(item.caseId()))
                .orElseGet(() -> story(item));
    }

    private Component story(WorkItem item) {
        StoryPanel panel = new StoryPanel(files.open(item.caseId()), clocks.now());
        parts.stream().flatMap(part -> part.of(item.caseId()).stream()).forEach(panel::addBelowWords);
        panel.addConversation(words -> {
            files.write(item.caseId(), words);
            return files.open(item.caseId()).conversation();
        });
        actions.stream().flatMap(action -> action.of(item.caseId()).stream()).forEach(panel::addAction);
        return panel;
    }
}
