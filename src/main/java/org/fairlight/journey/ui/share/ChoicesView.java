package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.media.MediaFiles;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.shared.ui.SwitchRow;

/** What the story may be used for, each purpose its own switch, and how to reach the person if they wish. */
@Route(value = "share/choices", layout = PublicShell.class)
@AnonymousAllowed
class ChoicesView extends SharePage {

    private static final String NEWS = "Write to me when there is something new";
    private static final String WHERE_TO =
            "Write the address that we should write to, or turn “%s” off.".formatted(NEWS);
    private static final String LOOKS_LIKE = "Write an e-mail address like name@example.org, or leave it empty.";

    private final SharingDraft draft;
    private final transient MediaFiles files;
    private final Div choices = new Div();
    private final TextField name = new TextField("Your name (optional)");
    private final EmailField email = new EmailField("Your e-mail address (optional)");

    ChoicesView(SharingDraft draft, MediaFiles files) {
        super(ShareStep.CHOICES, "What may we do with your story?", draft);
        this.draft = draft;
        this.files = files;
        setHint(
                "Everything is off until you turn it on. You can change each choice at any time with your receipt code.");
        ask(choices);
        resume();
        contact();
        goesOnTo(ShareStep.CHECK);
    }

    /** Choices for media are only offered with media of that kind. */
    @Override
    void resume() {
        Set<Purpose> media = files.ofUpload(draft.key()).stream()
                .map(file -> file.kind().purpose())
                .collect(Collectors.toSet());
        choices.removeAll();
        Arrays.stream(Purpose.values())
                .filter(purpose -> !purpose.isForMedia() || media.contains(purpose))
                .forEach(purpose -> choices.add(choice(purpose)));
    }

    private SwitchRow choice(Purpose purpose) {
        SwitchRow row = new SwitchRow(purpose.title(), purpose.meaning(), "Yes");
        keepTick(purpose.name(), row.tick());
        row.tick().setValue(draft.given().contains(purpose));
        row.tick().addValueChangeListener(change -> draft.choose(purpose, change.getValue()));
        return row;
    }

    private void contact() {
        name.setMaxLength(ContactDetails.MOST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setWidthFull();
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(ContactDetails.MOST_EMAIL);
        email.setErrorMessage(LOOKS_LIKE);
        email.setHelperText("We send e-mails there only if you turn on the switch below.");
        email.setWidthFull();
        name.setValue(draft.name());
        email.setValue(draft.email());
        name.addValueChangeListener(change -> draft.reach(name.getValue(), email.getValue()));
        email.addValueChangeListener(change -> draft.reach(name.getValue(), email.getValue()));
        keepText("name", name);
        keepText("email", email);
        Paragraph whoSees = new Paragraph(
                "Only a privacy steward can see your name and address, and a guardian if somebody may not be safe."
                        + " They are stored apart from your story and encrypted. The people who read your story never see them.");
        ask(new H2("How can we reach you?"), whoSees, name, email, news());
    }

    private SwitchRow news() {
        SwitchRow row = new SwitchRow(
                NEWS,
                "The e-mail says only that there is something new for you to read: never what it says, what you wrote or your code."
                        + " Leave this off if somebody else reads your e-mails.",
                "Yes");
        keepTick("news", row.tick());
        row.tick().setValue(draft.isNewsWanted());
        row.tick().addValueChangeListener(change -> draft.wantNews(change.getValue()));
        return row;
    }

    @Override
    boolean keep() {
        draft.reach(name.getValue(), email.getValue());
        boolean fine = draft.isReachable() && !email.isInvalid();
        problems(fine ? Map.of() : Map.of(email, draft.email().isEmpty() ? WHERE_TO : LOOKS_LIKE));
        return fine;
    }
}
