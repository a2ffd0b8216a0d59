package org.fairlight.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a table that Fairlight knows, and what a file says that is none. */
class TableFileTests {

    private static final String NAME = "learning-response.dmn";

    @Test
    void aCopyComesInAgainAsItWentOut() {
        DecisionTable now = now();

        assertThat(read(now.model().xml()).model()).isEqualTo(now.model());
        assertThat(read("\uFEFF" + now.model().xml()).rows()).isEqualTo(now.rows());
    }

    @Test
    void whatWasChangedElsewhereComesIn() {
        DecisionTable changed = now().without(now().rows().getFirst().id());

        assertThat(read(changed.model().xml()).rows()).hasSize(now().rows().size() - 1);
    }

    @Test
    void rowsWithoutAnIdGetOneSoThatEachCanBeChanged() {
        String bare = now().model().xml().replaceAll("<rule id=\"[^\"]*\"", "<rule");

        assertThat(read(bare).rows())
                .extracting(TableRow::id)
                .allSatisfy(id -> assertThat(id).startsWith("rule-"))
                .doesNotHaveDuplicates()
                .hasSize(now().rows().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?xml version="1.0"?>                  | <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>  | document type
            </definitions>                         | ''                                                      | cannot be read
            id="learning-response"                 | id="no-blame-routing"                                   | where only “
            </decisionTable>                       | </decisionTable><decisionTable id="two" hitPolicy="FIRST" /> | exactly one
            <text>kind</text>                      | <text>theme</text>                                      | does not know “Praise
            "PRAISE","CONCERN","BOTH"              | "PRAISE"                                                | the same values
            hitPolicy="FIRST"                      | hitPolicy="FIRST" onclick="x"                           | onclick
            </decision>                            | </decision><businessKnowledgeModel id="code" />         | businessKnowledgeModel
            """)
    void whatIsNoTableOfFairlightIsRefusedInWords(String part, String instead, String told) {
        String xml = now().model().xml().replaceFirst("<\\?xml.*?\\?>", "<?xml version=\"1.0\"?>");
        assertThat(xml).contains(part);

        assertThatThrownBy(() -> read(xml.replace(part, instead)))
                .isInstanceOf(UnknownTable.class)
                .hasMessageContaining(told);
    }

    @Test
    void aRowWithACellTooFewIsRefused() {
        String xml = now().model().xml().replaceFirst("(?s)<inputEntry.*?</inputEntry>", "");

        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(UnknownTable.class)
                .hasMessage("Row 1 has a cell too few or too many.");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> TableFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, now()))
                .isInstanceOf(UnknownTable.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> TableFile.read(new byte[TableFile.MOST_BYTES + 1], now()))
                .isInstanceOf(UnknownTable.class)
                .hasMessageContaining("larger");
        assertThatThrownBy(() -> read("")).isInstanceOf(UnknownTable.class);
        assertThatThrownBy(() -> read("<a>".repeat(100_000))).isInstanceOf(UnknownTable.class);
    }

    private static DecisionTable read(String xml) {
        return TableFile.read(xml.getBytes(StandardCharsets.UTF_8), now());
    }

    private static DecisionTable now() {
        try {
            return DecisionTable.of(new Model(NAME, Files.readString(Path.of("processes", NAME))))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
