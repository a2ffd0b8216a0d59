package org.fairlight.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.security.Role;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepNames;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WayThere;
import org.fairlight.workflow.tables.DecisionTable;
import org.springframework.util.StringUtils;

/** What the checks say, with the names on the pictures in place of the ids in the files. */
public class FindingWords {

    private static final Pattern QUOTED = Pattern.compile("“([A-Za-z_][\\w.-]*)”");
    private static final Map<String, String> BY_ID = byId();

    private final Model model;
    private final StepNames names;
    private final WayThere ways;
    private final Map<String, String> titles = new HashMap<>();

    /** What tables ask and answer, as it stands above their columns. */
    private final Map<String, String> columns = new HashMap<>();

    /** @param live the models that the one in hand will run with */
    public FindingWords(Model model, List<Model> live) {
        this.model = model;
        List<Model> all = model.among(live);
        names = StepNames.ofReadable(all);
        ways = new WayThere(all);
        Arrays.stream(ProcessId.values()).forEach(process -> titles.put(process.id() + ".bpmn", Words.of(process)));
        Stream.concat(live.stream(), Stream.of(model)).forEach(this::title);
        all.forEach(this::columns);
    }

    private void title(Model titled) {
        String title = ModelTitle.of(titled);
        if (title.equals(titled.id())) {
            titles.putIfAbsent(titled.fileName(), title.replace('-', ' '));
        } else {
            titles.put(titled.fileName(), title);
        }
    }

    private void columns(Model table) {
        if (!table.isProcess()) {
            DecisionTable.of(table).stream()
                    .flatMap(read -> Stream.concat(read.questions().stream(), read.answers().stream()))
                    .forEach(column -> columns.putIfAbsent(column.fact(), column.label()));
        }
    }

    /**
     * One step of the way to what was found.
     *
     * @param id what to mark on the picture of the model in hand: the step itself, or the one that runs the process it is in;
     *     empty while the way has not come to this picture
     * @param name in words, with its process when that is another
     */
    public record Passed(String id, String name) {}

    /** A whole sentence; where the fault is comes first, unless the sentence begins with it. */
    public String of(Finding finding) {
        return of(List.of(finding));
    }

    /** One sentence for findings that {@link #alike} puts together. */
    public String of(List<Finding> alike) {
        Finding first = alike.getFirst();
        String title = isHere(first) ? "" : "In “%s”".formatted(titleOf(first.model()));
        String place = place(first, alike.size());
        String where = title.isEmpty() || place.isEmpty() ? title + place : title + ", " + place;
        String said = said(first);
        return StringUtils.capitalize(where.isEmpty() ? said : where + ": " + said);
    }

    /** The sentence as it stands beside the place itself. */
    public String said(Finding finding) {
        String process = processOf(finding);
        return QUOTED.matcher(finding.sentence())
                .replaceAll(quoted -> Matcher.quoteReplacement(plain(process, quoted.group(1))));
    }

    /** What reads the same at several places stands together; what is at the very same place, once. */
    public List<List<Finding>> alike(List<Finding> findings) {
        Map<String, Map<List<String>, Finding>> alike = new LinkedHashMap<>();
        findings.forEach(finding -> alike.computeIfAbsent(
                        finding.rule().id() + " " + of(finding), first -> new LinkedHashMap<>())
                .putIfAbsent(finding.elements(), finding));
        return alike.values().stream().map(same -> List.copyOf(same.values())).toList();
    }

    /** What is wrong with a process as a whole is at no step. */
    private String place(Finding finding, int times) {
        String process = processOf(finding);
        boolean isStep = finding.model().endsWith(".bpmn")
                && !finding.elements().isEmpty()
                && !finding.elements().getFirst().equals(process);
        if (times > 1) {
            return isStep ? severally(process, finding.elements().getFirst(), times) : "at %d places".formatted(times);
        }
        return isStep ? "at " + names.told(process, finding.elements().getFirst()) : "";
    }

    private String severally(String process, String element, int times) {
        return names.isNamed(process, element)
                ? "at %d steps called “%s”".formatted(times, names.of(process, element))
                : "at %d places, each %s".formatted(times, names.told(process, element));
    }

    /** The way to what was found, which ends there; empty when none is known. */
    public List<Passed> way(Finding finding) {
        List<Passed> way = new ArrayList<>();
        String mark = "";
        for (WayThere.Place place : ways.to(finding)) {
            boolean here = place.process().equals(model.id());
            mark = here ? place.element() : mark;
            String name = names.told(place.process(), place.element());
            way.add(new Passed(mark, here ? name : name + ", in “%s”".formatted(titleOf(place.process() + ".bpmn"))));
        }
        return way;
    }

    /** The elements to mark on the picture of the model in hand; an element of another process may have the same id. */
    public List<String> marked(Finding finding) {
        return isHere(finding) ? finding.elements() : List.of();
    }

    private boolean isHere(Finding finding) {
        return finding.model().equals(model.fileName());
    }

    private static String processOf(Finding finding) {
        return finding.model().replaceAll("\\.\\w+$", "");
    }

    private String titleOf(String file) {
        return titles.getOrDefault(file, file.replaceAll("\\.\\w+$", "").replace('-', ' '));
    }

    private String plain(String process, String id) {
        return Stream.of(BY_ID, titles, columns)
                .flatMap(words -> Optional.ofNullable(words.get(id)).stream())
                .findFirst()
                .map(known -> "“" + known + "”")
                .orElseGet(() -> names.isDrawn(process, id) ? names.told(process, id) : "“" + id + "”");
    }

    private static Map<String, String> byId() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(Variable.values())
                .forEach(variable -> Words.fact(variable)
                        .or(() -> Words.clock(variable))
                        .ifPresent(fact -> words.put(variable.id(), fact)));
        words.putAll(Words.choices(Variable.ROUTE));
        Arrays.stream(Role.values()).forEach(role -> words.put(role.id(), role.title()));
        Arrays.stream(Form.values()).forEach(form -> words.put(form.id(), form.title()));
        Arrays.stream(MessageName.values()).forEach(message -> words.put(message.id(), Words.of(message)));
        Arrays.stream(Step.values()).forEach(step -> words.put(step.id(), Words.of(step)));
        return Map.copyOf(words);
    }
}
