package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fairlight.workflow.hostile.Canaries;
import org.fairlight.workflow.hostile.Hostile;
import org.fairlight.workflow.hostile.ModelRulesFuzz;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer looks for a file that the rules stumble over, led by the code it has not seen run yet, with its own eyes on calls by
 * name, commands, scripts and strange addresses; and whatever the rules let through is played by a fenced engine.
 */
class FuzzedModelsTests {

    private static final int LONGEST_MINUTES = 30;
    private static final String OURS = "org.fairlight.workflow.**:org.camunda.bpm.**";
    private static final int FIRST_ONES = 60;
    private static final int LENGTH = 200;

    @TempDir
    Path folder;

    @Test
    void aFuzzerFindsNothingThatTheRulesStumbleOver() throws Exception {
        fuzz("-runs=600", "-seed=7");
    }

    @Test
    @Tag("measure")
    void norInTenMinutes() throws Exception {
        fuzz("-max_total_time=600");
    }

    private void fuzz(String... limits) throws Exception {
        Path letThrough = Files.createDirectories(folder.resolve("let-through"));
        Path said = folder.resolve("said.txt");
        Process fuzzer = new ProcessBuilder(command(letThrough, limits))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = fuzzer.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        fuzzer.destroyForcibly().waitFor();

        assertThat(ended).as("it ended").isTrue();
        assertThat(fuzzer.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).as("it looked where it had not been").contains("NEW    cov:");
        play(letThrough);
    }

    private List<String> command(Path letThrough, String... limits) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + ModelRulesFuzz.LET_THROUGH + "=" + letThrough,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ModelRulesFuzz.class.getName(),
                "--instrumentation_includes=org.fairlight.workflow.**",
                "--custom_hook_includes=" + OURS,
                "-max_len=" + LENGTH));
        command.addAll(List.of(limits));
        command.add(firstOnes().toString());
        return command;
    }

    /** Long enough to say many changes; Jazzer's own would begin with none. */
    private Path firstOnes() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Random random = new Random(1);
        for (int i = 0; i < FIRST_ONES; i++) {
            byte[] bytes = new byte[LENGTH];
            random.nextBytes(bytes);
            Files.write(first.resolve(Integer.toString(i)), bytes);
        }
        return first;
    }

    private static void play(Path letThrough) throws IOException {
        Canaries.touched();
        List<Path> files;
        try (Stream<Path> all = Files.list(letThrough)) {
            files = all.sorted().toList();
        }
        assertThat(files).as("files that were let through").isNotEmpty();
        try (HostileEngine engine = new HostileEngine("fuzzed", Fence::around)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String model = name.substring(name.indexOf('-') + 1);
                engine.run(new Hostile(name, Hostile.Means.XML, model, Files.readAllBytes(file)));
                assertThat(Canaries.touched()).as(Files.readString(file)).isEmpty();
            }
        }
    }
}
