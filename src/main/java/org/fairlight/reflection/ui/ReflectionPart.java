package org.fairlight.reflection.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.fairlight.reflection.Reflections;
import org.fairlight.shared.ui.Board;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/** A place for oneself, below the board: written, read and deleted by its author only. */
class ReflectionPart extends Section {

    private final transient Reflections reflections;
    private final Div mine = new Div();
    private final TextArea words = new TextArea("What? So what? Now what?");
    private final DraftKeeper keeper = new DraftKeeper("", words);

    @Nullable
    private UUID discussion;

    ReflectionPart(Reflections reflections) {
        super(new H2("Only for you"));
        this.reflections = reflections;
        addClassName("fl-reflection");
        words.setMinRows(3);
        words.setMaxLength(Reflections.MOST_CHARACTERS);
        words.setHelperText("What did it bring up, what does it mean for you, what will you do?");
        mine.addClassName("fl-notes");
        Notice warning =
                Notice.warn("Nobody else reads this here, and you can delete it at any time. But a court can ask for "
                        + "reflections: write no details of the case here.");
        keeper.keep("words", words);
        add(warning, mine, keeper, new Button("Keep this for me", click -> keep()));
    }

    /** @param name what is typed and not kept yet stays on this device by */
    void keepAs(String name) {
        keeper.keepAs(name);
    }

    void show(UUID discussionId) {
        discussion = discussionId;
        mine.removeAll();
        reflections.mine(discussionId).forEach(own -> mine.add(drawn(own)));
    }

    private Div drawn(Reflections.Own own) {
        Button delete = new Button("Delete", click -> {
            reflections.delete(own.id());
            redraw();
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR, ButtonVariant.SMALL);
        delete.setAriaLabel("Delete my reflection: " + own.words());
        return Board.note(new Paragraph(own.words()), delete);
    }

    private void keep() {
        try {
            reflections.write(requireNonNull(discussion), words.getValue());
            words.clear();
            words.setInvalid(false);
            keeper.clear();
            redraw();
        } catch (UnfinishedAnswers unfinished) {
            words.setErrorMessage(List.copyOf(unfinished.problems().values()).getFirst());
            words.setInvalid(true);
        }
    }

    private void redraw() {
        if (discussion != null) {
            show(discussion);
        }
    }
}
