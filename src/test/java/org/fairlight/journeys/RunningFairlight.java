package org.fairlight.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fairlight as a program of its own, with its PostgreSQL, so that a test can take the plug out. */
class RunningFairlight {

    private static final Duration START = Duration.ofMinutes(3);

    private static final long LOOK_EVERY_MILLIS = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final int port;
    private Process program;

    RunningFairlight(Path data) throws IOException {
        this.data = data;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    void start() throws IOException, InterruptedException {
        start(List.of("-cp", System.getProperty("java.class.path"), "org.fairlight.FairlightApplication"));
    }

    /** @param what the class with its path, or the jar, as the java command wants it */
    void start(List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(javaCommand("java"));
        command.add("-Xmx512m");
        command.addAll(what);
        command.addAll(List.of(
                "--spring.profiles.active=demonstration",
                "--fairlight.demonstration-stories=false",
                "--fairlight.limits.sharing.per-address=1000",
                "--fairlight.limits.look-up.per-address=1000",
                "--fairlight.data=" + data,
                "--server.port=" + port));
        program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logFile().toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!isUp()) {
            if (!program.isAlive() || System.nanoTime() > end) {
                throw new AssertionError(log());
            }
            program.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Pulls the plug: neither the program nor its PostgreSQL has time to say goodbye. */
    void kill() throws IOException, InterruptedException {
        List<ProcessHandle> database = ProcessHandle.of(databasePid()).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
        program.destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        program.waitFor();
        for (ProcessHandle process : database) {
            process.onExit().join();
        }
    }

    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    boolean isRunning() {
        return program.isAlive();
    }

    int port() {
        return port;
    }

    /** What it wrote since it started. */
    String log() throws IOException {
        return Files.readString(logFile());
    }

    private Path logFile() {
        return data.resolveSibling("fairlight.log");
    }

    /** What a diagnostic command of the JVM says about it, for example {@code GC.class_histogram}. */
    String diagnose(String diagnosis) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(javaCommand("jcmd"), Long.toString(program.pid()), diagnosis)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }

    private static String javaCommand(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Where its PostgreSQL listens. */
    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(postmaster(3));
    }

    private long databasePid() throws IOException {
        return Long.parseLong(postmaster(0));
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(line)
                .strip();
    }

    boolean isUp() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(at("/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
