package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.masking.Stories.masked;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitledNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Patel",
                "dr patel",
                "DR PATEL",
                "Doctor Nguyen",
                "Dr. J. K. Smith",
                "Dr J.K. Smith",
                "nurse joy",
                "Nurse May",
                "Sister Mary",
                "Matron King",
                "Consultant Meyer-Schmidt",
                "Midwife Beatriz",
                "Paramedic Long",
                "Prof McAllister",
                "Professor MacDonald",
                "Dr van der Berg",
                "Dr de Souza",
                "Dr Łukasz Żak",
                "DrPatel",
                "DrO'Brien",
                "SisterMaguire",
                "NurseMcAllister",
                "Dr Bishop",
                "Staff Nurse Adaeze",
                "Dr\u00a0Patel",
                "Professor Sir John Wood"
            })
    void cliniciansAreStaff(String name) {
        assertThat(masked("I thank " + name + " for it.")).isEqualTo("I thank [member of staff 1] for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Smith",
                "Mrs O’Neill",
                "Ms Brown",
                "Miss D'Arcy",
                "Mx Quill",
                "Rev Green",
                "Sir Tom Jones",
                "MrsBegum"
            })
    void othersArePeople(String name) {
        assertThat(masked("I sat beside " + name + " there.")).isEqualTo("I sat beside [person 1] there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’"})
    void thePossessiveStays(String apostrophe) {
        assertThat(masked("In Dr Shah" + apostrophe + "s room"))
                .isEqualTo("In [member of staff 1]" + apostrophe + "s room");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My sister came.",
                "The sister on the ward helped.",
                "The Dr was late.",
                "The doctor was kind.",
                "A Nurse Practitioner saw me.",
                "The Nurse Specialist rang.",
                "My Sister in Law drove.",
                "It was like Doctor Who.",
                "The consultant explained.",
                "THE NURSE WAS LOVELY AND THE DOCTOR WAS TOO",
                "I miss home.",
                "The MS nurse rang.",
                "Dr Google said so.",
                "Ask Nurse Google.",
                "NurseLine rang.",
                "MSc in nursing",
                "I had an MR scan.",
                "Dr Dr Dr"
            })
    void aTitleAloneIsNobodysName(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }
}
