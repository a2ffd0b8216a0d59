package org.fairlight.journey.ui.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.fairlight.journey.PrivacyAnswers.OtherPeople;
import org.fairlight.journey.Recognisable;

/** One photo, film or recording: who else is in it, and whether they agreed. */
class OtherPeopleRow extends Composite<Div> {

    private final OtherPeople file;
    private final Select<Recognisable> who = new Select<>();
    private final RadioButtonGroup<Boolean> agreed = new RadioButtonGroup<>("Did they agree to be seen or heard?");

    OtherPeopleRow(OtherPeople file, int number) {
        this.file = file;
        who.setLabel("Who else can be recognised?");
        who.setHelperText("A role, never a name.");
        who.setItems(Recognisable.values());
        who.setItemLabelGenerator(Recognisable::title);
        who.setValue(file.who());
        who.addValueChangeListener(change -> ask());
        agreed.setItems(true, false);
        agreed.setItemLabelGenerator(yes -> yes ? "Yes, they agreed" : "No, or nobody knows");
        agreed.setHelperText("Without a yes, nobody else sees it.");
        agreed.setValue(file.agreed());
        getContent().addClassName("fl-other-people");
        getContent().add(new H3(kind() + " " + number), link(number), who, agreed);
        ask();
    }

    Select<Recognisable> who() {
        return who;
    }

    RadioButtonGroup<Boolean> agreed() {
        return agreed;
    }

    OtherPeople read() {
        return new OtherPeople(file.fileId(), file.mediaType(), who.getValue(), agreed.getValue());
    }

    private void ask() {
        agreed.setVisible(who.getValue() != null && who.getValue().isSomebody());
    }

    private Anchor link(int number) {
        Anchor link = new Anchor("media/" + file.fileId(), "Open " + kind().toLowerCase(Locale.UK) + " " + number);
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private String kind() {
        String type = String.valueOf(file.mediaType());
        if (type.startsWith("video")) {
            return "Video";
        }
        return type.startsWith("audio") ? "Recording" : "Photo";
    }
}
