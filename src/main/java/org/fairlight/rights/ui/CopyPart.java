package org.fairlight.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.fairlight.rights.DataCopies;
import org.fairlight.rights.Holder;

/** Says what a copy holds, and gives it. */
class CopyPart extends Div {

    CopyPart(DataCopies copies, Holder story) {
        UnorderedList contents = new UnorderedList(
                new ListItem("your own words, photos, videos and recordings"),
                new ListItem("your name and e-mail address, if you left them"),
                new ListItem("your choices, and the words you chose by"),
                new ListItem("all messages and our reply to you"),
                new ListItem("what happened when, and who looked, by their role"));
        Paragraph hint = new Paragraph("It is one file. Keep it where nobody else can open it, above all on a computer"
                + " that other people use.");
        hint.addClassName("fl-hint");
        add(
                new H2("Take a copy"),
                new Paragraph("You can have everything we hold of what you sent:"),
                contents,
                hint,
                new Paragraph(new CopyDownload("Download your copy", () -> copies.of(story))));
    }
}
