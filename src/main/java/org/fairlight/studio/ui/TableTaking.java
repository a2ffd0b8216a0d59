package org.fairlight.studio.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.tables.DecisionTable;
import org.jspecify.annotations.Nullable;

/** Lets a file take the place of a table like any other change; what cannot be taken changes nothing, and either is told. */
class TableTaking implements TableFileTools.Opening {

    private final transient Supplier<DecisionTable> now;
    private final transient Predicate<DecisionTable> take;
    private final transient Consumer<Notice> tell;

    /** What somebody saw when they chose the file that is on its way. */
    private transient @Nullable DecisionTable seen;

    /** @param take puts a table in the place of the one that is there now, and answers whether it is kept */
    TableTaking(Supplier<DecisionTable> now, Predicate<DecisionTable> take, Consumer<Notice> tell) {
        this.now = now;
        this.take = take;
        this.tell = tell;
    }

    @Override
    public void begins() {
        seen = now.get();
    }

    @Override
    public void over() {
        seen = null;
    }

    @Override
    public void opened(String name, byte[] file) {
        if (seen != null && seen != now.get()) {
            refused(name, "The table was changed while the file was on its way. Open it again if you still want it.");
            return;
        }
        try {
            open(name, TableFile.read(file, now.get()));
        } catch (UnknownTable unknown) {
            refused(name, unknown.getMessage());
        }
    }

    private void open(String name, DecisionTable opened) {
        if (opened.saysTheSameAs(now.get())) {
            tell.accept(Notice.good("“%s” is open. It is the same as what is here.".formatted(name)));
        } else if (take.test(opened)) {
            tell.accept(
                    Notice.good("“%s” is open. The save before it is kept below, and Undo goes back.".formatted(name)));
        }
    }

    @Override
    public void refused(String name, String why) {
        tell.accept(Notice.warn("“%s” was not opened, and nothing has changed. %s".formatted(name, why)));
    }
}
