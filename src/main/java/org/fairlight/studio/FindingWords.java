package org.fairlight.studio;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepNames;
import org.fairlight.workflow.Variable;
import org.springframework.util.StringUtils;

/** What the checks say, with the names on the picture in place of the ids in the file. */
public class FindingWords {

    private static final Pattern QUOTED = Pattern.compile("“([A-Za-z][A-Za-z0-9-]*)”");
    private static final Map<String, String> BY_ID = byId();

    private final Model model;
    private final StepNames names;

    /** @throws IllegalArgumentException for what is no XML */
    public FindingWords(Model model) {
        this.model = model;
        names = new StepNames(List.of(model));
    }

    /** A whole sentence; where the fault is comes first, unless the sentence begins with it. */
    public String of(Finding finding) {
        String said = QUOTED.matcher(finding.sentence())
                .replaceAll(quoted -> Matcher.quoteReplacement("“" + plain(quoted.group(1)) + "”"));
        if (!finding.model().equals(model.fileName())) {
            return finding.model() + ": " + said;
        }
        return finding.elements().isEmpty() || !model.isProcess()
                ? StringUtils.capitalize(said)
                : "At “%s”: %s"
                        .formatted(names.of(model.id(), finding.elements().getFirst()), said);
    }

    private String plain(String id) {
        return BY_ID.getOrDefault(id, names.of(model.id(), id));
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
