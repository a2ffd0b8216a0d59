package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.journey.TrackedStory;
import org.fairlight.shared.ui.LetterPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.Story;
import org.jspecify.annotations.Nullable;

/** Where a story is and everything its person can do with it, as one letter. */
class TrackLetter extends LetterPage {

    private final Div told = new Div();
    private final WherePart where = new WherePart();
    private final AskedPart asked = new AskedPart();
    private final ReplyPart reply = new ReplyPart();
    private final WayPart way = new WayPart();
    private final MessagesPart messages;
    private final ChoicesPart choices = new ChoicesPart();
    private final NewsPart news = new NewsPart();
    private final HappenedPart happened = new HappenedPart();
    private final LookedPart looked = new LookedPart();

    /** @param keptAs names what is typed here and not sent yet, on the person's device */
    TrackLetter(TrackedStory story, String keptAs, PlainDates dates, Runnable onLeave) {
        super("Your story");
        messages = new MessagesPart(keptAs);
        enclose(
                told,
                where,
                asked,
                reply,
                way,
                messages,
                choices,
                news,
                happened,
                ownWords(story),
                looked,
                new YourDataPart());
        show(story, dates);
        Button print = new Button("Print this page");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Button leave = new Button("Leave this page", click -> {
            messages.forget();
            onLeave.run();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        addActions(print, leave);
    }

    /** @param listener takes the words, and whether they are worried that somebody may not be safe */
    void whenWritten(BiConsumer<String, Boolean> listener) {
        messages.whenWritten(listener);
    }

    void whenChosen(BiConsumer<Purpose, Boolean> listener) {
        choices.whenChosen(listener);
    }

    void whenNewsSwitched(NewsPart.SwitchListener listener) {
        news.whenSwitched(listener);
    }

    void whenHeard(Consumer<FeltHeard> listener) {
        reply.whenHeard(listener);
    }

    /** @param listener takes the question and the key of the choice */
    void whenAnswered(BiConsumer<UUID, String> listener) {
        asked.whenAnswered(listener);
    }

    /** Nothing was done; what was typed stays in its field. */
    void notNow(String sentence) {
        told.removeAll();
        told.add(Notice.warn("Nothing you wrote is lost. " + sentence).announced());
        told.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    /** Shows how things are now; fields keep their focus and what was typed. */
    void show(TrackedStory story, PlainDates dates) {
        told.removeAll();
        where.show(story, dates);
        asked.show(story);
        reply.show(story, dates);
        way.show(story);
        messages.show(story, dates);
        choices.show(story, dates);
        news.show(story);
        happened.show(story, dates);
        looked.show(story, dates);
    }

    private static Div ownWords(TrackedStory story) {
        Div part = new Div(new H2("What you told us"));
        quote(part, "What happened", story.ownWords().happened());
        quote(part, "What was good", story.ownWords().good());
        quote(part, "What could be better", story.ownWords().better());
        if (!story.media().isEmpty()) {
            part.add(new Paragraph("You also gave us %s."
                    .formatted(story.media().entrySet().stream()
                            .map(held -> held.getKey().counted(held.getValue()))
                            .collect(Collectors.joining(", ")))));
        }
        Paragraph hint = new Paragraph("These are your own words. Other people read them with names hidden.");
        hint.addClassName("fl-hint");
        part.add(hint);
        return part;
    }

    private static void quote(Div part, String title, @Nullable String words) {
        if (words != null) {
            part.add(new H3(title), new Story(words));
        }
    }
}
