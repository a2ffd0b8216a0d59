package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairlight.FigureTable;
import org.fairlight.journeys.TimedStart.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a start takes and with what: the first one with an empty data folder, and the next. */
@Tag("measure")
class StartFigures {

    private static final Path JAR = Path.of("target", "fairlight.jar");
    private static final Path BUILT_FROM = Path.of("target", ".built-from");
    private static final int NAME_OF_A_BUILD = 16;
    private static final int STARTS = 3;
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    @TempDir
    Path folder;

    @Test
    void aStartInItsParts() throws Exception {
        RunningFairlight fairlight = new RunningFairlight(folder.resolve("data"));
        Map<Part, Long> first = parts(fairlight);
        Map<Part, Long> second = parts(fairlight);
        Map<Part, Long> third = parts(fairlight);
        FigureTable table =
                new FigureTable("Start in seconds, from the class path", "part", "first", "second", "third");
        for (Part part : Part.values()) {
            table.row(part.title, seconds(first, part), seconds(second, part), seconds(third, part));
        }
        table.print();
        assertThat(third).containsKeys(Part.values());
    }

    @Test
    void fromTheCommandToTheFirstAnswer() throws Exception {
        FigureTable table = new FigureTable(
                "Start until it answers, in seconds", "start", "with an empty data folder", "again", "once more");
        if (Files.exists(JAR) && Files.exists(BUILT_FROM)) {
            String archive = "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa");
            starts(table, "the jar", List.of("-jar", JAR.toString()));
            starts(
                    table,
                    "./fairlight run",
                    List.of(
                            "-XX:+AutoCreateSharedArchive",
                            archive,
                            "-Xlog:disable",
                            "-jar",
                            unpacked().toString()));
        } else {
            table.row("no " + JAR + " has been built", "", "", "");
        }
        table.print();
    }

    /** Where the launcher put the parts of the jar it built last. */
    private static Path unpacked() throws IOException {
        String build = Files.readString(BUILT_FROM).substring(0, NAME_OF_A_BUILD);
        return Path.of("target", "unpacked", build, "fairlight.jar");
    }

    private void starts(FigureTable table, String name, List<String> what) throws IOException, InterruptedException {
        RunningFairlight fairlight = new RunningFairlight(folder.resolve(name.replaceAll("\\W", "")));
        double[] seconds = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            long begin = System.nanoTime();
            fairlight.start(what);
            seconds[start] = (System.nanoTime() - begin) / NANOS;
            fairlight.stop();
        }
        table.row(name, seconds[0], seconds[1], seconds[2]);
    }

    private static Map<Part, Long> parts(RunningFairlight fairlight) throws IOException, InterruptedException {
        fairlight.start(List.of("-cp", System.getProperty("java.class.path"), TimedStart.class.getName()));
        String log = fairlight.log();
        fairlight.stop();
        Map<Part, Long> parts = new EnumMap<>(Part.class);
        log.lines().filter(line -> line.startsWith(TimedStart.SAYS)).forEach(line -> {
            String[] words = line.substring(TimedStart.SAYS.length()).split(" ");
            parts.put(Part.valueOf(words[0]), Long.parseLong(words[1]));
        });
        return parts;
    }

    private static double seconds(Map<Part, Long> parts, Part part) {
        return parts.getOrDefault(part, 0L) / MILLIS;
    }
}
