package org.fairlight.studio.moving;

import java.util.Map;
import org.fairlight.insight.StoriesByVersion;
import org.fairlight.workflow.ProcessId;
import org.springframework.stereotype.Component;

/** Counts stories by the numbers that people know versions by. */
@Component
class CountedVersions implements StoriesByVersion {

    private final VersionNumbers numbers;

    CountedVersions(VersionNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Map<Integer, Long> of(ProcessId process) {
        return numbers.versions(process).cases();
    }
}
