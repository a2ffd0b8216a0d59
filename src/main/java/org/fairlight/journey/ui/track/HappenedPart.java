package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Timeline;

/** What happened so far, with days and times. */
class HappenedPart extends Div {

    void show(TrackedStory story, PlainDates dates) {
        removeAll();
        add(
                new H2("What has happened so far"),
                new Timeline(story.timeline().stream()
                        .map(entry -> step(entry, dates))
                        .toList()));
    }

    private static Timeline.Step step(TimelineEntry entry, PlainDates dates) {
        String when = dates.day(entry.at()) + ", " + dates.time(entry.at());
        Timeline.Step step = Timeline.Step.done(entry.what().words(), when);
        return entry.detail() == null ? step : step.with(entry.detail());
    }
}
