package org.fairlight.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepNames;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WayThere;
import org.springframework.util.StringUtils;

/** What the checks say, with the names on the pictures in place of the ids in the files. */
public class FindingWords {

    private static final Pattern QUOTED = Pattern.compile("“([A-Za-z][A-Za-z0-9-]*)”");
    private static final Map<String, String> BY_ID = byId();

    private final Model model;
    private final StepNames names;
    private final WayThere ways;
    private final Map<String, String> titles;

    /** @param live the models that the one in hand will run with */
    public FindingWords(Model model, List<Model> live) {
        this.model = model;
        List<Model> all = model.among(live);
        names = StepNames.ofReadable(all);
        ways = new WayThere(all);
        titles = all.stream().collect(Collectors.toMap(Model::fileName, ModelTitle::of));
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
        boolean here = finding.model().equals(model.fileName());
        String process = finding.model().replaceAll("\\.\\w+$", "");
        String said = QUOTED.matcher(finding.sentence())
                .replaceAll(quoted -> Matcher.quoteReplacement("“" + plain(process, quoted.group(1)) + "”"));
        String title = here ? "" : "In “%s”".formatted(titles.getOrDefault(finding.model(), process));
        String step = finding.elements().isEmpty() || !finding.model().endsWith(".bpmn")
                ? ""
                : "at “%s”".formatted(names.of(process, finding.elements().getFirst()));
        String where = title.isEmpty() || step.isEmpty() ? title + step : title + ", " + step;
        return StringUtils.capitalize(where.isEmpty() ? said : where + ": " + said);
    }

    /** The way to what was found, which ends there; empty when none is known. */
    public List<Passed> way(Finding finding) {
        List<Passed> way = new ArrayList<>();
        String mark = "";
        for (WayThere.Place place : ways.to(finding)) {
            boolean here = place.process().equals(model.id());
            mark = here ? place.element() : mark;
            String name = "“%s”".formatted(names.of(place.process(), place.element()));
            way.add(new Passed(mark, here ? name : name + ", in “%s”".formatted(titleOf(place.process()))));
        }
        return way;
    }

    /** The elements to mark on the picture of the model in hand; an element of another process may have the same id. */
    public List<String> marked(Finding finding) {
        return finding.model().equals(model.fileName()) ? finding.elements() : List.of();
    }

    private String titleOf(String process) {
        return titles.getOrDefault(process + ".bpmn", process);
    }

    private String plain(String process, String id) {
        return BY_ID.getOrDefault(id, names.of(process, id));
    }

    private static Map<String, String> byId() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(Variable.values())
                .forEach(variable -> Words.fact(variable).ifPresent(fact -> words.put(variable.id(), fact)));
        Arrays.stream(Form.values()).forEach(form -> words.put(form.id(), form.title()));
        Arrays.stream(MessageName.values()).forEach(message -> words.put(message.id(), Words.of(message)));
        Arrays.stream(Step.values()).forEach(step -> words.put(step.id(), Words.of(step)));
        return Map.copyOf(words);
    }
}
