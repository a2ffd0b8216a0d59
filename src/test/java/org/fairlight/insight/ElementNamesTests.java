package org.fairlight.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementNamesTests {

    private static final String MODEL = """
            <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <b:process id="p" name="The way">
                <b:startEvent id="start" name="Start"/>
                <b:userTask id="read-it" name="Read&#10;it"/>
                <b:callActivity id="no-name"/>
                <b:subProcess id="scope" name="A scope"><b:serviceTask id="inside" name="Inside"/></b:subProcess>
              </b:process>
            </b:definitions>
            """;

    @Test
    void placesToWaitAreNamedInTheModelsOrder() {
        ElementNames names = ElementNames.of(MODEL);

        assertThat(names.process()).isEqualTo("The way");
        assertThat(names.byId())
                .containsExactly(
                        Map.entry("read-it", "Read it"),
                        Map.entry("no-name", "no name"),
                        Map.entry("inside", "Inside"));
    }

    @Test
    void aModelThatFetchesSomethingFromElsewhereIsNotRead() {
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + MODEL;

        assertThatThrownBy(() -> ElementNames.of(outside)).isInstanceOf(IllegalArgumentException.class);
    }
}
