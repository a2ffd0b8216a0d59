package org.fairlight.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.fairlight.people.DirectoryAge;
import org.fairlight.shared.ui.PlainDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryNoticeTests {

    private static final Instant READ = Instant.parse("2026-11-23T10:42:00Z");

    @Test
    void aDirectoryOfTodayTellsTheTime() {
        assertThat(said(READ, false, "2026-11-23T12:00:00Z"))
                .contains("The directory is from 10:42 today; the sign-in service did not answer since.");
    }

    @Test
    void anOlderOneTellsTheDay() {
        assertThat(said(READ, false, "2026-11-25T12:00:00Z"))
                .contains("The directory is from 10:42, Monday 23 November; the sign-in service did not answer since.");
    }

    @Test
    void oneThatWasNeverReadSaysSo() {
        assertThat(said(null, false, "2026-11-23T12:00:00Z")).contains("has not answered yet");
    }

    @Test
    void aFreshOneTellsWherePeopleAreLookedAfter() {
        assertThat(said(READ, true, "2026-11-23T10:43:00Z"))
                .contains("looked after in the sign-in service", "Read at 10:42 today.");
    }

    private static String said(@Nullable Instant read, boolean answered, String now) {
        return DirectoryNotice.of(new DirectoryAge(read, answered), new PlainDates(Instant.parse(now)))
                .getElement()
                .getTextRecursively();
    }
}
