package org.fairlight.journey.ui.track;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fairlight.shared.ui.QuestionPage;

/** Asks for the receipt code. */
class CodePage extends QuestionPage {

    private static final int MOST_TYPED = 60;

    private final TextField code = new TextField("Your receipt code");
    private final transient Function<String, Optional<String>> onCode;

    /** @param onCode opens the story, or says why not */
    CodePage(Function<String, Optional<String>> onCode) {
        super("Follow your story");
        this.onCode = onCode;
        setHint(
                "When you shared your story we gave you a code. With it you can see where your story is, write to us and"
                        + " change your choices. Nobody else has the code, so we cannot find it for you.");
        code.setHelperText("20 letters and numbers, such as 7KQ2-9XMD-0F4T-VB6H-3NPW");
        code.setMaxLength(MOST_TYPED);
        code.setAutocomplete(Autocomplete.OFF);
        code.getElement().setAttribute("spellcheck", "false");
        code.addKeyPressListener(Key.ENTER, pressed -> open());
        ask(code);
        setButton("Show my story", this::open);
    }

    private void open() {
        if (code.isEmpty()) {
            problems(Map.of(code, "Type the code that is on your receipt."));
            return;
        }
        onCode.apply(code.getValue()).ifPresent(problem -> problems(Map.of(code, problem)));
    }
}
