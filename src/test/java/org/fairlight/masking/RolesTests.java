package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.masking.Stories.masked;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priya washed my hair.",
                "Priya who never rushed us.",
                "Priya has always been kind. She was seen by Priya.",
                "I spoke to Priya.",
                "Please thank Priya for me.",
                "Priya from physio rang.",
                "The lady on reception, Priya, smiled.",
                "Priya is a credit to you.",
                "Priya's kindness stays with me.",
                "Priya is my district nurse.",
                "My midwife was Priya.",
                "Mr Priya, the surgeon, came by.",
                "The surgeon Mr Priya came by.",
                "We praise all the staff, especially Priya."
            })
    void whoCaresIsStaff(String text) {
        assertThat(masked(text)).contains("[member of staff 1]").doesNotContain("person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My wife Priya helped me wash.",
                "Priya, my late mother, was brilliant.",
                "Priya is our daughter and she was lovely.",
                "My little girl Priya was kind to them.",
                "Priya's daughter helped us.",
                "I am Priya and I helped my neighbour.",
                "Yours sincerely, Priya",
                "The lady in the next bed, Priya, helped me.",
                "Priya in bed 4 helped me.",
                "I am writing for Priya.",
                "Priya fell and helped herself up.",
                "Priya was admitted on Monday.",
                "Priya, 83, was kind.",
                "I noticed Priya there."
            })
    void othersAreNotCalledStaff(String text) {
        assertThat(masked(text)).contains("[person 1]").doesNotContain("staff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paramedics Dev and Kelly came.",
                "Thanks to Dev, Kelly and Priya.",
                "Dev & Kelly washed my hair.",
                "Dev and Kelly were on nights."
            })
    void namesListedTogetherStandTogether(String text) {
        assertThat(masked(text)).contains("[member of staff 2]").doesNotContain("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My sons Dev and Karim helped.", "My wife Priya and Kelly waited."})
    void relativesListedTogetherStayRelatives(String text) {
        assertThat(masked(text)).contains("[person 1]", "[person 2]").doesNotContain("staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My wife Priya waited. Later Priya was brilliant.", "Priya helped me. Priya is my wife."})
    void aRelativeStaysOneThroughoutAStory(String text) {
        assertThat(masked(text)).contains("[person 1]").doesNotContain("staff", "person 2");
    }
}
