package org.fairlight.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Has a block signed every few seconds and once more at the end, and keeps its number and hash outside the database: in a
 * file, and now and then in the log. Rows of the last seconds before a crash, which no block has signed yet, cannot be
 * changed or invented, for each carries a seal; that they were taken away would not be seen.
 */
@Component
class BlockKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(BlockKeeper.class);
    private static final Duration TELL_EVERY = Duration.ofHours(1);

    private final Blocks blocks;
    private final Witness witness;
    private final Clock clock;
    private Instant told = Instant.MIN;
    private boolean broken;

    BlockKeeper(Blocks blocks, @Value("${fairlight.data}") Path data, Clock clock) {
        this.blocks = blocks;
        this.witness = new Witness(data);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fairlight.trail.every:5s}")
    synchronized void keep() {
        try {
            boolean asRemembered = witness.read().map(blocks::holds).orElse(true);
            Optional<BlockHead> signed = blocks.sign();
            if (asRemembered) {
                signed.ifPresent(this::remember);
            } else {
                tellOnce();
            }
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("No block was signed: {}", unreachable.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void keepTheLast() {
        told = Instant.MIN;
        keep();
    }

    private void remember(BlockHead head) {
        try {
            witness.write(head);
        } catch (IOException unwritable) {
            LOG.warn("The last block could not be written to {}", witness.file(), unwritable);
        }
        if (told.isBefore(clock.instant().minus(TELL_EVERY))) {
            told = clock.instant();
            LOG.info("The trail's last block is {}", head);
        }
    }

    /** The file stays as it is, as the proof; the trail goes on being signed. */
    private void tellOnce() {
        if (!broken) {
            broken = true;
            LOG.error(
                    "The trail does not hold the block that {} remembers; ./fairlight audit verify tells more",
                    witness.file());
        }
    }
}
