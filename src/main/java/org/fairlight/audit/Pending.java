package org.fairlight.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the transaction of this thread did so far; it is written when everything else is. */
final class Pending implements TransactionSynchronization, Ordered {

    private final TrailWriter writer;
    private final List<Entry> entries = new ArrayList<>();
    private boolean written;

    private Pending(TrailWriter writer) {
        this.writer = writer;
    }

    static void add(TrailWriter writer, Entry entry) {
        Pending pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> register(writer));
        if (pending.written) {
            writer.append(List.of(entry));
        } else {
            pending.entries.add(entry);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        writer.append(entries);
    }

    private static Pending register(TrailWriter writer) {
        Pending pending = new Pending(writer);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
