package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.journey.CaseFile;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.RowFacts;
import org.fairlight.shared.ui.Story;
import org.jspecify.annotations.Nullable;

/** A story as reviewers read it: masked words, what they may be used for, what was said and learned so far. */
class StoryPanel extends Composite<Div> {

    private final Div belowWords = new Div();
    private final Div actions = new Div();
    private final PlainDates dates;
    private final CaseFile file;

    StoryPanel(CaseFile file, Instant now) {
        this.file = file;
        dates = new PlainDates(now);
        getContent().addClassName("fl-story-panel");
        getContent().add(new H2("The story"), facts());
        words("What happened", file.masked().happened());
        words("What was good", file.masked().good());
        words("What could be better", file.masked().better());
        belowWords.addClassName("fl-story-parts");
        actions.addClassNames("fl-actions", "fl-story-actions");
        getContent().add(belowWords, actions, uses());
        learned();
    }

    private Component facts() {
        RowFacts facts = new RowFacts(Kinds.chip(file.item().kind()));
        facts.add(new Span(file.service() == null ? "Service not known" : file.service()));
        if (file.when() != null) {
            facts.add(new Span(file.when()));
        }
        if (file.item().isOnBehalf()) {
            facts.add(new Span("told for somebody else"));
        }
        facts.add(new Span("shared " + dates.dayAndDistance(file.item().receivedAt())));
        return facts;
    }

    private void words(String heading, @Nullable String words) {
        if (words != null) {
            getContent().add(new H3(heading), new Story(words));
        }
    }

    private Component uses() {
        String allowed = file.allowed().stream()
                .filter(purpose -> !purpose.isForMedia())
                .sorted()
                .map(Purpose::title)
                .collect(Collectors.joining(" · "));
        Paragraph uses = new Paragraph("The person allows: " + allowed);
        uses.addClassName("fl-hint");
        return uses;
    }

    private void learned() {
        if (!file.learned().isEmpty()) {
            UnorderedList points = new UnorderedList();
            file.learned().stream().map(LearningPoint::text).forEach(point -> points.add(new ListItem(point)));
            getContent().add(new H3("Learned so far"), points);
        }
    }

    void addBelowWords(Component part) {
        belowWords.add(part);
    }

    void addAction(Component action) {
        actions.add(action);
    }

    /**
     * @param keptAs names what is typed and not sent yet, on this device
     * @param send keeps a message and gives back the whole conversation
     */
    void addConversation(String keptAs, Function<String, List<ConversationMessage>> send) {
        if (file.item().canReply()) {
            getContent().add(new ConversationPart(keptAs, file.conversation(), dates, send));
        }
    }
}
