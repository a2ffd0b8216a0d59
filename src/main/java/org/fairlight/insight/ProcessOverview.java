package org.fairlight.insight;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where stories stand in every process but the guardian's, which has a door of its own. */
@Service
public class ProcessOverview {

    private final LiveModels models;
    private final Processes processes;
    private final CurrentUser user;

    ProcessOverview(LiveModels models, Processes processes, CurrentUser user) {
        this.models = models;
        this.processes = processes;
        this.user = user;
    }

    /** The main process first. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_PROCESSES)
    public List<ProcessPicture> pictures() {
        return Arrays.stream(ProcessId.values())
                .filter(process -> process != ProcessId.GUARDIAN)
                .map(process -> picture(process, models.of(process).xml()))
                .toList();
    }

    private ProcessPicture picture(ProcessId process, String xml) {
        ElementNames names = ElementNames.of(xml);
        return new ProcessPicture(process, names.process(), xml, places(names, processes.standings(process)));
    }

    /** In the model's order; scopes and events that only listen are no places to stand. */
    private static List<Place> places(ElementNames names, List<Standing> standings) {
        Map<String, Standing> byElement =
                standings.stream().collect(Collectors.toMap(Standing::elementId, Function.identity()));
        return names.byId().entrySet().stream()
                .filter(element -> byElement.containsKey(element.getKey()))
                .map(element -> {
                    Standing standing = requireNonNull(byElement.get(element.getKey()));
                    return new Place(element.getKey(), element.getValue(), standing.count(), standing.since());
                })
                .toList();
    }
}
