package org.fairlight.rights.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.fairlight.rights.DataCopies;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holders;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.WorkListPage;

/** What somebody asks in a letter: a privacy steward finds the story, makes the copy to be sent, or enters the request. */
@Route(RightsTabs.BY_POST)
@RolesAllowed("PRIVACY_STEWARD")
class ByPostView extends WorkListPage implements BeforeEnterObserver {

    private static final int MOST_TYPED = 60;

    private final transient Holders holders;
    private final transient DataCopies copies;
    private final transient Erasures erasures;
    private final transient RightsTabs tabs;
    private final TextField named = new TextField("Receipt code or reference");
    private final Checkbox known = new Checkbox("I have made sure that this is the person who shared it");

    ByPostView(Holders holders, DataCopies copies, Erasures erasures, RightsTabs tabs) {
        super("Data rights");
        this.holders = holders;
        this.copies = copies;
        this.erasures = erasures;
        this.tabs = tabs;
        named.setHelperText("As it stands in the letter. The reference is on every copy and on a request.");
        named.setMaxLength(MOST_TYPED);
        named.setAutocomplete(Autocomplete.OFF);
        named.addKeyPressListener(Key.ENTER, pressed -> find());
        Div form = new Div(named, known, new Button("Find it", click -> find()));
        form.addClassName("fl-fields");
        setRows(
                List.of(),
                new EmptyState(
                        "Somebody wrote to you about their data",
                        "Find their story here. Each copy and each request is kept on the trail with your name."));
        addBelow(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setTabs(tabs.at(RightsTabs.BY_POST));
    }

    private void find() {
        setDetail();
        named.setInvalid(false);
        known.setErrorMessage("Make sure of it first, and tick this.");
        known.setInvalid(!known.getValue());
        if (known.getValue()) {
            holders.named(named.getValue()).ifPresentOrElse(this::show, this::notThere);
        }
    }

    private void notThere() {
        named.setErrorMessage(
                "No story that is still here has this code or reference. Compare it with the letter once more.");
        named.setInvalid(true);
    }

    private void show(UUID feedbackId) {
        Div answer = new Div();
        Button ask = new Button("Enter a request to remove it", click -> {
            erasures.askByPost(feedbackId);
            setTabs(tabs.at(RightsTabs.BY_POST));
            answer.removeAll();
            answer.add(Notice.good("It stands under “Asked to be removed”, with the day by which they have an answer.")
                    .announced());
        });
        setDetail(
                new H2("The story is here"),
                new Paragraph("Reference " + feedbackId),
                new Paragraph("The copy holds the person’s own words. It is for them alone: send it, then delete it."),
                new Paragraph(new CopyDownload("Download the copy to send", () -> copies.byPost(feedbackId))),
                new Div(ask),
                answer);
    }
}
