package org.fairlight.studio.moving;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.RunningCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever reads a story which version of each process it follows. The guardian's is nobody's to see. */
@Service
@Transactional(readOnly = true)
public class Following {

    private final RunningCases running;
    private final VersionNumbers numbers;

    Following(RunningCases running, VersionNumbers numbers) {
        this.running = running;
        this.numbers = numbers;
    }

    /**
     * A process that a story is in now.
     *
     * @param number the version it follows there; 0 for one from before versions were counted
     * @param newest whether that is the version that runs now
     */
    public record Followed(String process, int number, boolean newest) {}

    /** The processes that a story is in now, the main one first; none once it has come to its end. */
    @Door(Right.READ_STORY)
    public List<Followed> of(@OfStory UUID story) {
        return Arrays.stream(ProcessId.values())
                .filter(process -> process != ProcessId.GUARDIAN)
                .flatMap(
                        process -> running.followed(story, process).map(version -> followed(process, version)).stream())
                .toList();
    }

    private Followed followed(ProcessId process, String version) {
        Map.Entry<String, Model> newest =
                running.deployed(process).sequencedEntrySet().getFirst();
        return new Followed(
                ModelTitle.of(newest.getValue()),
                numbers.of(process).getOrDefault(version, VersionNumbers.UNCOUNTED),
                version.equals(newest.getKey()));
    }
}
