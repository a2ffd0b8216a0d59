package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.TrackingStep;
import org.fairlight.shared.ui.ProcessMap;
import org.fairlight.shared.ui.Timeline;

/** The whole way as a picture and as a list; both are read from the same model. */
class WayPart extends Div {

    private final ProcessMap map = new ProcessMap("Picture of the way your story takes");
    private final Div list = new Div();

    WayPart() {
        Paragraph hint = new Paragraph("Every story takes this way. Not every story needs every step.");
        hint.addClassName("fl-hint");
        map.addClassName("fl-screen-only");
        list.addClassName("fl-track-steps");
        add(new H2("The whole way"), hint, map, list);
    }

    void show(TrackedStory story) {
        map.setXml(story.diagram());
        map.setMarks(marks(story.steps()));
        list.removeAll();
        list.add(new Timeline(story.steps().stream().map(WayPart::step).toList()));
    }

    private static List<ProcessMap.Mark> marks(List<TrackingStep> steps) {
        return steps.stream()
                .filter(step -> step.state() != TrackingStep.State.NEXT)
                .map(WayPart::mark)
                .toList();
    }

    private static ProcessMap.Mark mark(TrackingStep step) {
        return step.state() == TrackingStep.State.HERE
                ? ProcessMap.Mark.here(step.id())
                : ProcessMap.Mark.done(step.id(), "Done: " + step.name());
    }

    private static Timeline.Step step(TrackingStep step) {
        return switch (step.state()) {
            case DONE -> Timeline.Step.done(step.name(), "");
            case HERE -> Timeline.Step.here(step.name(), "You are here");
            case NEXT -> Timeline.Step.next(step.name(), step.perhaps() ? "Perhaps, if it helps to learn more" : "");
        };
    }
}
