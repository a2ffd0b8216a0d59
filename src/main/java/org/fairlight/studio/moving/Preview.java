package org.fairlight.studio.moving;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlight.workflow.CasesAt;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Passage;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.RunningCases;
import org.springframework.stereotype.Component;

/** Puts together where stories stand, and what would become of them. */
@Component
class Preview {

    private static final Comparator<StandingLine> NEWEST_FIRST =
            comparingInt(StandingLine::version).reversed().thenComparing(StandingLine::where);

    private final RunningCases running;
    private final Passages passages;

    Preview(RunningCases running, Passages passages) {
        this.running = running;
        this.passages = passages;
    }

    MovingPage of(ProcessId process, Versions versions, List<Choice> chosen) {
        Map<String, Map<String, String>> choices = Choice.byVersion(chosen);
        Map<String, Passage> ways = new HashMap<>();
        List<Shown> shown = running.standing(process).stream()
                .map(stand -> show(
                        stand,
                        versions.number(stand.version()),
                        ways.computeIfAbsent(
                                stand.version(),
                                from -> passages.between(
                                        from, versions.newest().id(), choices.getOrDefault(from, Map.of())))))
                .sorted(comparing(Shown::now, NEWEST_FIRST))
                .toList();
        return new MovingPage(
                ModelTitle.of(versions.newest().model()),
                versions.number(versions.newest().id()),
                shown.stream().map(Shown::now).toList(),
                shown.stream()
                        .filter(one ->
                                !one.stand().version().equals(versions.newest().id()))
                        .map(Shown::preview)
                        .toList(),
                chosen);
    }

    private static Shown show(CasesAt stand, int number, Passage way) {
        StandingLine now = new StandingLine(number, way.before(stand.elements()), stand.cases());
        Optional<String> stays = way.against(stand.elements());
        String only = stand.elements().size() == 1 ? stand.elements().iterator().next() : "";
        List<Passage.Option> options = way.options(only);
        return new Shown(
                stand,
                now,
                new PreviewLine(
                        now,
                        stand.version(),
                        options.isEmpty() ? "" : only,
                        stays.isPresent() ? null : way.after(stand.elements()),
                        stays.orElse(null),
                        options));
    }

    private record Shown(CasesAt stand, StandingLine now, PreviewLine preview) {}
}
