package org.fairlight.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.tables.DecisionTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A quality lead changes a decision table row by row, and takes it out and in as a file. */
@FairlightTest
class TableViewTests extends SpringBrowserlessTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Test
    void aRowOfATableIsChangedInWordsToldAsChangedAndUndone() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("learning-response.dmn"));
        int last = DecisionTable.of(trace.as(
                        trace.person("Greta"),
                        () -> new Model(
                                "learning-response.dmn", drafts.page(draft).xml())))
                .orElseThrow()
                .rows()
                .size();
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("Row 1", "Several alike, and more than one team is needed", "Anything else");

        presses("Remove row 1");
        assertThat(page()).contains("Gone against what runs now: “Several alike, and more than one team is needed");
        press("Undo");
        assertThat(page()).doesNotContain("Gone against");

        presses("Change row 1");
        Select<?> wider = $(Select.class)
                .withPropertyValue(Select::getLabel, "Do other teams need to be there?")
                .single();
        test(wider).selectItem("no");
        press("Take it over");
        assertThat(page()).contains("Changed", "Do other teams need to be there? no");

        presses("Remove row " + last);
        assertThat(page()).contains("No row fits when", "SOUND-06").doesNotContain("Show where");
    }

    @Test
    void aTableGoesOutAndComesInAsAFileAndNothingIsLost() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("learning-response.dmn"));
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        assertThat(page()).contains("Save a copy", "Print");
        String before = xml(draft);
        DecisionTable table =
                DecisionTable.of(new Model("learning-response.dmn", before)).orElseThrow();
        String changed = table.without(table.rows().getFirst().id()).model().xml();

        opens("mine.dmn", "<script>alert(1)</script>");
        assertThat(page()).contains("“mine.dmn” was not opened, and nothing has changed.");
        assertThat(xml(draft)).isEqualTo(before);
        opens("other.dmn", before.replace("id=\"learning-response\"", "id=\"no-blame-routing\""));
        assertThat(page()).contains("“other.dmn” was not opened");
        assertThat(xml(draft)).isEqualTo(before);

        opens("mine.dmn", changed);
        assertThat(page())
                .contains("“mine.dmn” is open.", "Gone against what runs now")
                .doesNotContain("other.dmn");
        assertThat(xml(draft)).isEqualTo(changed);
        press("Undo");
        assertThat(xml(draft)).isEqualTo(before);

        opens("gap.dmn", without(table, table.rows().size()));
        assertThat(page()).contains("“gap.dmn” is open.", "SOUND-06");
        drafts.restore(
                draft,
                drafts.page(draft).revision(),
                drafts.page(draft).saves().getLast().id());
        assertThat(xml(draft)).isEqualTo(before);
    }

    @Test
    void aFileThatSaysTheSameIsOpenAndNothingIsSaved() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("learning-response.dmn"));
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);

        opens("copy.dmn", xml(draft));

        assertThat(page()).contains("“copy.dmn” is open. It is the same as what is here.");
        assertThat(drafts.page(draft).revision()).isEqualTo(1);
    }

    /** As when the network is slow: the file was chosen, a row was removed, and then the file is there. */
    @Test
    void aFileOnItsWayDoesNotBringBackWhatWasRemovedMeanwhile() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("learning-response.dmn"));
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);
        String before = xml(draft);
        choosesAFile();

        presses("Remove row 1");
        String removed = xml(draft);
        opens("copy.dmn", before);

        assertThat(page()).contains("“copy.dmn” was not opened", "changed while the file was on its way");
        assertThat(xml(draft)).isEqualTo(removed).isNotEqualTo(before);
        choosesAFile();
        opens("copy.dmn", before);
        assertThat(page()).contains("“copy.dmn” is open.");
        assertThat(xml(draft)).isEqualTo(before);
    }

    @Test
    void whatIsGoneIsToldWithOneFullStop() {
        UUID draft = trace.as(trace.person("Greta"), () -> drafts.begin("no-blame-routing.dmn"));
        trace.signIn(trace.person("Greta"));
        UI.getCurrent().navigate("studio/draft/" + draft);

        presses("Remove row 1");

        assertThat(page()).contains("Gone against what runs now: “").doesNotContain(".”.");
    }

    private void choosesAFile() {
        tells($(Upload.class).single(), "upload-before", JSON.createObjectNode());
    }

    /** As the browser does. */
    private static void tells(Component who, String event, ObjectNode what) {
        who.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(who.getElement(), event, what));
    }

    private static String without(DecisionTable table, int row) {
        return table.without(table.rows().get(row - 1).id()).model().xml();
    }

    private void opens(String name, String file) {
        test($(Upload.class).single()).upload(name, "application/xml", file.getBytes(StandardCharsets.UTF_8));
    }

    private String xml(UUID draft) {
        return drafts.page(draft).xml();
    }

    private void presses(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
