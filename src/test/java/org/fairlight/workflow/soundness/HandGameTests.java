package org.fairlight.workflow.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.fairlight.workflow.Model;
import org.junit.jupiter.api.Test;

/** The journey as it comes, played by hand. */
class HandGameTests {

    private static final String JOURNEY = "feedback-to-learning.bpmn";

    @Test
    void whatHappensByItselfIsPlayedUpToWhereSomebodyHasToSay() throws IOException {
        HandGame game = journey();
        assertThat(game.happened()).isNotEmpty();
        assertThat(game.isOver()).isFalse();
        assertThat(game.chances()).isNotEmpty();
        assertThat(game.canGoBack()).isFalse();
    }

    @Test
    void everyWayOfAGatewayCanBeTaken() throws IOException {
        HandGame game = journey();
        until(game, "may-we-work-with-it");
        assertThat(game.chances()).allMatch(Chance::isChoice).hasSizeGreaterThan(1);
        assertThat(game.chances()).extracting(Chance::ways).doesNotHaveDuplicates();
    }

    @Test
    void aStepBackIsAsBefore() throws IOException {
        HandGame game = journey();
        var before = game.standsAt();
        var chances = game.chances();
        game.take(0);
        assertThat(game.canGoBack()).isTrue();
        game.back();
        assertThat(game.standsAt()).isEqualTo(before);
        assertThat(game.chances()).isEqualTo(chances);
    }

    @Test
    void alwaysTakingSomethingComesToAnEnd() throws IOException {
        HandGame game = journey();
        for (int turn = 0; turn < 100 && !game.isOver(); turn++) {
            game.take(quiet(game));
        }
        assertThat(game.isOver()).as("after %s", game.happened()).isTrue();
        assertThat(game.standsAt()).isEmpty();
        assertThat(game.chances()).isEmpty();
    }

    private static void until(HandGame game, String element) {
        for (int turn = 0; turn < 30 && !game.standsAt().contains(element); turn++) {
            game.take(quiet(game));
        }
        assertThat(game.standsAt()).contains(element);
    }

    /** The last thing that is no message or clock of the whole process, nor an offer of help. */
    private static int quiet(HandGame game) {
        var chances = game.chances();
        return IntStream.range(0, chances.size())
                .filter(i -> !chances.get(i).isAnyTime()
                        && game.standsAt().containsAll(chances.get(i).happens()))
                .findFirst()
                .orElse(0);
    }

    private static HandGame journey() throws IOException {
        return HandGame.of(new Model(JOURNEY, Files.readString(Path.of("processes", JOURNEY))))
                .orElseThrow();
    }
}
