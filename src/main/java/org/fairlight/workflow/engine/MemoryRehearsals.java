package org.fairlight.workflow.engine;

import java.time.Clock;
import java.util.List;
import org.fairlight.workflow.Decisions;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rehearsal;
import org.fairlight.workflow.Rehearsals;
import org.fairlight.workflow.WorkingDays;
import org.springframework.stereotype.Component;

/** Opens rehearsals on engines in memory. */
@Component
class MemoryRehearsals implements Rehearsals {

    private final WorkingDays calendar;
    private final Clock clock;

    MemoryRehearsals(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Rehearsal open(List<Model> models) {
        StoryTime time = new StoryTime();
        StagePlay stage = new StagePlay(time);
        MemoryEngine memory = MemoryEngine.with(models, stage, time, calendar);
        Decisions decisions = Decisions.of(memory.engine(), clock);
        return new MemoryRehearsal(memory, time, stage, decisions);
    }
}
