package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record Options(boolean help, @Nullable String names, List<String> files) {

    static Options read(String[] args) throws WrongInput {
        boolean help = false;
        String names = null;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help", "-h" -> help = true;
                case "--names" -> names = value(args, ++i);
                default -> files.add(file(args[i]));
            }
        }
        return new Options(help, names, files);
    }

    private static String value(String[] args, int i) throws WrongInput {
        if (i == args.length) {
            throw new WrongInput("--names needs a file. Try --help.");
        }
        return args[i];
    }

    private static String file(String arg) throws WrongInput {
        if (arg.startsWith("--")) {
            throw new WrongInput("Unknown option " + arg + ". Try --help.");
        }
        return arg;
    }
}
