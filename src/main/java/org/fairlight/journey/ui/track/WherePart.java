package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.SummaryList;

/** "You are here": where the story is, who has it, what comes next and by when. */
class WherePart extends Div {

    void show(TrackedStory story, PlainDates dates) {
        removeAll();
        add(new Paragraph("You shared it on %s%s. Thank you."
                .formatted(dates.day(story.sharedAt()), story.service() == null ? "" : ", about " + story.service())));
        Span here = new Span("You are here");
        here.addClassName("fl-track-here");
        add(new Notice(Notice.Tone.GOOD, here, new Paragraph(story.here() + ".")).announced());
        SummaryList facts = new SummaryList();
        facts.addAnswer("Who has it", story.stage().who());
        facts.addAnswer("What happens next", story.next());
        if (story.nextBy() != null) {
            facts.addAnswer("By when", dates.dayAndDistance(story.nextBy()));
        }
        if (story.stage().isOpen() && story.reply() == null) {
            facts.addAnswer(
                    "Our answer to you", "We hope to have it by " + dates.day(story.replyBy()) + ", or sooner.");
        }
        add(facts);
    }
}
