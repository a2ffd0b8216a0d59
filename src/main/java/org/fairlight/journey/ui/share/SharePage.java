package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.QuestionPage;
import org.jspecify.annotations.Nullable;

/** One of the pages on which a story is told. */
abstract class SharePage extends QuestionPage implements BeforeEnterObserver {

    private static final String CHANGE = "change";

    private final DraftKeeper keeper;
    private boolean changing;

    /** Every answer is kept as soon as it changes, so going back or closing the page by mistake loses nothing. */
    SharePage(ShareStep step, String question, SharingDraft draft) {
        super(question);
        setProgress(step.ordinal() + 1, ShareStep.values().length);
        setBack(step.before());
        keeper = new DraftKeeper(step.keptAs());
        keeper.add(new KeptKey(draft, keeper, this::resume));
        super.ask(keeper);
    }

    /** Adds what answers the question; what is typed there is kept on the person's device too. */
    @Override
    public void ask(Component... fields) {
        keeper.add(fields);
    }

    /** Where an answer is changed that was checked already; its page leads back to the check. */
    static String toChange(ShareStep step) {
        return step.route() + "?" + CHANGE;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        changing = event.getLocation().getQueryParameters().getParameters().containsKey(CHANGE);
        if (changing) {
            setBack(ShareStep.CHECK.route());
        }
    }

    /** Adds the button that goes on when the answers will do. */
    Button goesOnTo(ShareStep next) {
        return setButton("Continue", () -> {
            if (keep()) {
                UI.getCurrent().navigate((changing ? ShareStep.CHECK : next).route());
            }
        });
    }

    /** Keeps a text; what was typed while the connection was lost is longer than what arrived, and wins. */
    <F extends Component & HasValue<?, String>> void keepText(String name, F field) {
        keeper.keep(name, field);
        keeper.addRestoreListener(kept -> {
            String typed = kept.getOrDefault(name, "");
            if (typed.length() > field.getValue().length()) {
                field.setValue(typed);
            }
        });
    }

    /** Keeps one choice of several. */
    <E extends Enum<E>> void keepChoice(String name, RadioButtonGroup<E> field, List<E> choices) {
        keeper.keep(name, field, Enum::name, text -> named(choices, text));
    }

    void keepTick(String name, Checkbox field) {
        keeper.keep(name, field, ticked -> Boolean.toString(ticked), Boolean::valueOf);
    }

    DraftKeeper keeper() {
        return keeper;
    }

    private static <E extends Enum<E>> @Nullable E named(List<E> choices, String text) {
        return choices.stream()
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** A visit that was cut off goes on; its files are known again. */
    void resume() {}

    /** Keeps the answers; false when one of them needs another look, which the page then shows. */
    abstract boolean keep();
}
