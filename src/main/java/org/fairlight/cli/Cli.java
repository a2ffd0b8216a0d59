package org.fairlight.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fairlight.masking.MaskCommand;

/** The commands that do not start the application. */
public final class Cli {

    /** All was done. */
    static final int DONE = 0;

    /** It was done, but some of it was refused. */
    static final int PARTLY = 1;

    /** Nothing was done. */
    static final int NOTHING_DONE = 2;

    /** Set by the script, which knows whether somebody watches; Java can tell only from version 22 on. */
    private static final String TERMINAL = "fairlight.terminal";

    private static final String IMPORT = "import";
    private static final String MASK = "mask";
    private static final String AUDIT = "audit";

    private static final Set<String> COMMANDS = Set.of(IMPORT, MASK, AUDIT);

    private Cli() {}

    public static boolean isFor(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** @return the exit code: 0 when all was done, 1 when some of it was refused, 2 when nothing was done */
    public static int run(String[] arguments) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        if (MASK.equals(arguments[0])) {
            return MaskCommand.run(rest.toArray(String[]::new), System.in, System.out, System.err);
        }
        if (AUDIT.equals(arguments[0])) {
            return new AuditCommand(System.out, System.err).run(rest);
        }
        return new ImportCommand(System.out, System.err, Boolean.getBoolean(TERMINAL)).run(rest);
    }
}
