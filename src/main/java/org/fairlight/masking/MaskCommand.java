package org.fairlight.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Masks files or standard input from the command line, each line a story of its own. */
public final class MaskCommand {

    static final int DONE = 0;
    static final int FAILED = 2;
    private static final String HELP = """
            Usage: mask [--names FILE] [FILE...]
            Takes names and numbers out of UTF-8 text, each line a story of its own.
            Reads standard input where no file is named, and writes to standard output.
              --names FILE  the names of staff, one on each line
              --help        this text
            """;

    private MaskCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /** Returns 0, or 2 after a message on err when an option, a file or its encoding is wrong. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        try {
            Options options = Options.read(args);
            if (options.help()) {
                out.print(HELP);
            } else {
                mask(options, in, out);
            }
            return DONE;
        } catch (WrongInput e) {
            err.println(e.getMessage());
        } catch (java.nio.file.NoSuchFileException e) {
            err.println("No such file: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("Cannot read or write: " + e.getMessage());
        }
        return FAILED;
    }

    private static void mask(Options options, InputStream in, PrintStream out) throws IOException {
        Masker masker = new Masker(options.names() == null ? List.of() : names(Path.of(options.names())));
        Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (options.files().isEmpty()) {
            copy(masker, "standard input", in, to);
        }
        for (String file : options.files()) {
            try (InputStream from = Files.newInputStream(Path.of(file))) {
                copy(masker, file, from, to);
            }
        }
    }

    private static void copy(Masker masker, String name, InputStream in, Writer to) throws IOException {
        new MaskLines(masker).copy(new Utf8Lines(name, in), to);
    }

    private static List<KnownName> names(Path file) throws IOException {
        List<KnownName> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new Utf8Lines(file.toString(), in))) {
            lines.lines().filter(line -> !line.isBlank()).map(KnownName::staff).forEach(names::add);
        }
        return names;
    }
}
