package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fairlight.journey.OwnStory;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.QuestionPage;

/** The list of somebody's own stories, and a field for the code of one that is not in it yet. */
class YourStoriesPage extends QuestionPage {

    private static final int MOST_TYPED = 60;

    private final TextField code = new TextField("Add a story you shared without signing in");
    private final transient Function<String, Optional<String>> onCode;

    /** @param onCode adds the story, or says why not */
    YourStoriesPage(
            List<OwnStory> stories,
            PlainDates dates,
            Consumer<UUID> onOpen,
            Function<String, Optional<String>> onCode,
            Runnable onLeave) {
        super("Your stories");
        this.onCode = onCode;
        setBack("");
        setHint("Everything you told us while you were signed in. Nobody else finds your stories by your account.");
        ask(stories.isEmpty() ? Notice.info("There is no story here yet.") : list(stories, dates, onOpen), code);
        code.setHelperText("Type its receipt code: 20 letters and numbers, such as 7KQ2-9XMD-0F4T-VB6H-3NPW");
        code.setMaxLength(MOST_TYPED);
        code.setAutocomplete(Autocomplete.OFF);
        code.getElement().setAttribute("spellcheck", "false");
        setButton("Add this story", this::claim);
        addQuietButton("Sign out", onLeave);
    }

    private static Component list(List<OwnStory> stories, PlainDates dates, Consumer<UUID> onOpen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fl-people-to-be");
        stories.forEach(story -> list.add(new ListItem(button(story, dates, onOpen))));
        return list;
    }

    private static Button button(OwnStory story, PlainDates dates, Consumer<UUID> onOpen) {
        Span about = new Span(story.service() == null ? "Your story" : story.service());
        about.addClassName("fl-row-main");
        Span shared = new Span("Shared on " + dates.dayAndDistance(story.sharedAt()));
        shared.addClassName("fl-row-sub");
        Div words = new Div(about, shared);
        words.addClassName("fl-choice");
        Button button = new Button(words, click -> onOpen.accept(story.id()));
        button.addClassName("fl-person-button");
        return button;
    }

    private void claim() {
        if (code.isEmpty()) {
            problems(Map.of(code, "Type the code that is on your receipt."));
            return;
        }
        onCode.apply(code.getValue()).ifPresent(problem -> problems(Map.of(code, problem)));
    }
}
