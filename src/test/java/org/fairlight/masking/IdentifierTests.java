package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.masking.Stories.masked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7428721474",
                "943 476 5919",
                "943-476-5870",
                "4010232137",
                "900 000 0009",
                "943\u00a0476\u00a05919"
            })
    void nhsNumbersAreKnownByTheirCheckDigit(String number) {
        assertThat(masked("It is " + number + ".")).isEqualTo("It is [NHS number].");
    }

    @Test
    void aWrongCheckDigitCountsOnlyBesideTheWords() {
        assertThat(masked("Ref 7428721471.")).isEqualTo("Ref 7428721471.");
        assertThat(masked("NHS number 7428721471.")).isEqualTo("NHS number [NHS number].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0191 222 3344",
                "01912223344",
                "07700 900123",
                "07700-900-123",
                "+44 7700 900123",
                "0044 191 222 3344",
                "(020) 7946 0958",
                "+44 (0)20 7946 0958",
                "020 7946 0958",
                "(01632) 960 001",
                "0800 1111 222"
            })
    void phoneNumbersAreFound(String number) {
        assertThat(masked("Ring " + number + " soon.")).isEqualTo("Ring [phone number] soon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@example.org", "z.o'brien+nhs@mail.example.co.uk", "ZOE_1@EXAMPLE.COM"})
    void mailAddressesAreFound(String address) {
        assertThat(masked("Write to " + address + ".")).isEqualTo("Write to [e-mail address].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NE1 4LP", "ne14lp", "SW1A 1AA", "M1 1AE", "EC1A 1BB", "DN55 1PT", "W1A 0AX"})
    void postcodesAreFound(String postcode) {
        assertThat(masked("I live at " + postcode + ", alone.")).isEqualTo("I live at [postcode], alone.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Born 3 March 1950.", "DOB 03/04/1950.", "d.o.b. 3.4.50.", "Date of birth: March 3rd, 1950."})
    void birthDatesAreFoundByTheWordsBesideThem(String text) {
        assertThat(masked(text)).endsWith("[date of birth].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I came on 3 March 2020 at 10:30.",
                "On 01/02/2023.",
                "bed B12 3",
                "B12 5mg",
                "ward w2 1st floor",
                "Call 111 or 999.",
                "It took 45 minutes and cost 1234567890123456.",
                "In 2019 and 2020",
                "me@home",
                "Room 0191"
            })
    void otherNumbersStay(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }
}
