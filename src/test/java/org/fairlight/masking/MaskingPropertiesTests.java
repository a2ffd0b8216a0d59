package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingPropertiesTests {

    private static final int STORIES = 3000;
    private static final int LONGEST = 25;
    private static final int LONG_TEXT = 100_000;

    /** What grows with the square of the text would be sixteen-fold. */
    private static final int LINEAR_WITH_ROOM = 10;

    private static final long SMALLEST_BYTES = 10_000_000;

    /** Some hundred times what it takes; reading the longest text once for each of its letters takes longer. */
    private static final int HANGS_SECONDS = 60;

    private static final List<String> PIECES = List.of(
            "Dr",
            "dr",
            "Okafor",
            "okafor",
            "Sarah",
            "and",
            ",",
            ".",
            "Grace",
            "was",
            "lovely",
            "Nurse",
            "joy",
            "Ward",
            "7",
            "943 476 5919",
            "NHS number",
            "0191 222 3344",
            "NE1 4LP",
            "born",
            "3 May 1950",
            "called",
            "my",
            "wife",
            "the",
            "Will",
            "Smith's",
            "Xqzy",
            "J.",
            "van",
            "[person 4]",
            "[NHS number]",
            "me@example.org",
            "PATEL",
            "IS",
            "Hospital",
            "St",
            "\r\n",
            "😀",
            "’",
            "(",
            "Mr",
            "Mrs",
            "thanks to",
            "May");

    private final Random random = new Random(7);

    @Test
    void whatIsMaskedStaysAsItIs() {
        Stream.generate(this::story).limit(STORIES).forEach(story -> {
            List<String> once = Stories.MASKER.mask(story).texts();
            assertThat(Stories.MASKER.mask(once).texts()).as("%s", story).isEqualTo(once);
        });
    }

    @Test
    void nothingChangesOutsideTheSpans() {
        Stream.generate(this::story).limit(STORIES).forEach(story -> {
            Masked masked = Stories.MASKER.mask(story);
            for (int i = 0; i < story.size(); i++) {
                assertThat(rebuilt(story.get(i), i, masked.spans()))
                        .isEqualTo(masked.texts().get(i));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Dr ",
                "1",
                "1 ",
                "0 ",
                "@",
                "a@",
                "A.",
                "J. ",
                "'",
                "a-",
                "(",
                "Sarah, ",
                "Xqz and ",
                "called ",
                "01/02/",
                "[person 1] and ",
                "a.b@c.",
                "Dr Xa Xb ",
                "nurse, ",
                "born ",
                "X ",
                "Okafor ",
                "St ",
                "van ",
                "\u0301",
                " ",
                "\n",
                "07700 ",
                "Abc",
                "Ngozi Xqz. "
            })
    @Timeout(value = HANGS_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fourTimesTheTextTakesAFewTimesTheBytesAndDoesNotHang(String piece) {
        String once = piece.repeat(LONG_TEXT / piece.length());
        long bytes = bytesFor(once);

        assertThat(bytesFor(once.repeat(4))).isLessThan(LINEAR_WITH_ROOM * bytes + SMALLEST_BYTES);
    }

    private static long bytesFor(String text) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        Stories.story(text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void missingAndBlankPassagesComeBackEmpty() {
        assertThat(Stories.MASKER.mask(Arrays.asList(null, "", " \u00a0\r\n")).texts())
                .containsExactly("", "", " \u00a0\r\n");
    }

    private List<String> story() {
        return Stream.generate(this::passage).limit(1 + random.nextInt(3)).toList();
    }

    private String passage() {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(LONGEST))
                .collect(Collectors.joining(" "));
    }

    private static String rebuilt(String text, int passage, List<Span> spans) {
        StringBuilder built = new StringBuilder(text);
        spans.stream()
                .filter(span -> span.passage() == passage)
                .toList()
                .reversed()
                .forEach(span -> built.replace(span.start(), span.end(), span.placeholder()));
        return built.toString();
    }
}
