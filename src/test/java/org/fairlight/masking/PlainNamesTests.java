package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.masking.Stories.masked;
import static org.fairlight.masking.Stories.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A nurse called Zoë helped.|A nurse called [member of staff 1] helped.",
                "My name is Ngozi Eze.|My name is [person 1].",
                "A porter named Quillan came.|A porter named [member of staff 1] came.",
                "A nurse, Beatriz, came.|A nurse, [member of staff 1], came.",
                "Tomasz the nurse was good.|[member of staff 1] the nurse was good.",
                "Thanks to Xiomara and Will!|Thanks to [member of staff 1] and [member of staff 2]!",
                "Priya was brilliant.|[member of staff 1] was brilliant.",
                "priya was brilliant|[member of staff 1] was brilliant",
                "Chukwuemeka was brilliant.|[member of staff 1] was brilliant.",
                "Sarah, Tom and Grace were lovely.|[member of staff 1], [member of staff 2] and [member of staff 3] were lovely.",
                "My wife Rose and our son, Mark.|My wife [person 1] and our son, [member of staff 1].",
                "Sarah Jones’s leg|[person 1]’s leg",
                "tom and joy were lovely|[member of staff 1] and [member of staff 2] were lovely",
                "bev, craig and holly rang|[member of staff 1], [member of staff 2] and [member of staff 3] rang",
                "A student named Xiaoling came.|A student named [member of staff 1] came.",
                "Will helped me.|[member of staff 1] helped me.",
                "Grace Oyelaran was there.|[person 1] was there.",
                "May brought me tea.|[member of staff 1] brought me tea.",
                "Joy was on reception.|[member of staff 1] was on reception.",
                "Ray, my late husband, waited.|[person 1], my late husband, waited.",
                "Jo in bed 6 waited.|[person 1] in bed 6 waited.",
                "my name is ngozi pemberton|my name is [person 1]",
            })
    void namesAreFoundByWhatStandsAroundThem(String text, String masked) {
        assertThat(masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I came in May and may come again.",
                "May was wet.",
                "I hope so.",
                "Hope was all I had.",
                "Will it help?",
                "The bill was high.",
                "My Parkinson's and her Alzheimer's.",
                "Crohn's, Down's syndrome and Bell's palsy.",
                "Hodgkin's lymphoma",
                "Graves' disease",
                "St Thomas' and the Royal Victoria.",
                "James Cook Hospital",
                "Queen Elizabeth Hospital",
                "Victoria Road",
                "Florence Ward",
                "Thank God for Christmas.",
                "A&E at the NHS",
                "Covid was hard.",
                "Thank you. Reception was great.",
                "On Monday in August",
                "They gave me Paracetamol and Warfarin.",
                "Triage was excellent.",
                "Drivers were helpful.",
                "We went to Newcastle.",
                "May I say thanks?",
                "May came and went without a letter.",
                "Will this change?",
                "Will you ring me?",
                "Hope was restored to me.",
                "Joy filled our hearts.",
                "Mark my words.",
                "Bill me later.",
                "hope and joy were all we had",
                "The nurse was Polish.",
                "A ward called Sterling",
                "my tel is broken"
            })
    void otherCapitalsStay(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void aDoubtIsTold() {
        assertThat(story("I remember Quillan there.").uncertain()).isTrue();
        assertThat(story("I remember the nurse there.").uncertain()).isFalse();
    }
}
