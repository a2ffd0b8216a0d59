package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.consent.Purpose;
import org.fairlight.media.MediaFiles;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.PublicShell;
import org.fairlight.shared.ui.SwitchRow;

/** What the story may be used for, each purpose its own switch, and how to reach the person if they wish. */
@Route(value = "share/choices", layout = PublicShell.class)
@AnonymousAllowed
class ChoicesView extends SharePage {

    private static final int LONGEST = 200;

    private final SharingDraft draft;
    private final TextField name = new TextField("Your name (optional)");
    private final EmailField email = new EmailField("Your e-mail address (optional)");

    ChoicesView(SharingDraft draft, MediaFiles files) {
        super(ShareStep.CHOICES, "What may we do with your story?");
        this.draft = draft;
        setHint(
                "Everything is off until you turn it on. You can change each choice at any time with your receipt code.");
        Set<Purpose> media = files.ofUpload(draft.key()).stream()
                .map(file -> file.kind().purpose())
                .collect(Collectors.toSet());
        Arrays.stream(Purpose.values())
                .filter(purpose -> !purpose.isForMedia() || media.contains(purpose))
                .forEach(purpose -> ask(choice(purpose)));
        contact();
        goesOnTo(ShareStep.CHECK);
    }

    private SwitchRow choice(Purpose purpose) {
        SwitchRow row = new SwitchRow(purpose.title(), purpose.meaning(), "Yes");
        row.tick().setValue(draft.given().contains(purpose));
        row.tick().addValueChangeListener(change -> draft.choose(purpose, change.getValue()));
        return row;
    }

    private void contact() {
        name.setMaxLength(LONGEST);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        name.setWidthFull();
        email.setMaxLength(LONGEST);
        email.setErrorMessage("Write an e-mail address like name@example.org, or leave it empty.");
        email.setHelperText("We only ever write that there is something new, never what it says.");
        email.setWidthFull();
        name.setValue(draft.name());
        email.setValue(draft.email());
        name.addValueChangeListener(change -> draft.reach(name.getValue(), email.getValue()));
        email.addValueChangeListener(change -> draft.reach(name.getValue(), email.getValue()));
        DraftKeeper keeper = new DraftKeeper("share-contact", name, email);
        keeper.keep("name", name);
        keeper.keep("email", email);
        Paragraph whoSees =
                new Paragraph("Only our privacy steward can see them. They are kept encrypted and apart from"
                        + " your story. The people who read your story never see them.");
        ask(new H2("May we know how to reach you?"), whoSees, keeper);
    }

    @Override
    boolean keep() {
        draft.reach(name.getValue(), email.getValue());
        boolean fine = !email.isInvalid();
        problems(fine ? Map.of() : Map.of(email, "Write an e-mail address like name@example.org, or leave it empty."));
        return fine;
    }
}
