package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.ProcessMap;
import org.fairlight.studio.replay.MadeUpFact;
import org.fairlight.studio.replay.MadeUpStory;
import org.fairlight.studio.replay.StoryExamples;
import org.fairlight.studio.replay.StoryWay;
import org.fairlight.studio.replay.WayStep;
import org.fairlight.workflow.UnfinishedAnswers;

/** Makes a story up, shows its way through a draft, and keeps it with the way it should go. */
class MadeUpStoryPart extends Div {

    /** Keeps an example or throws {@link UnfinishedAnswers}. */
    interface Keep {
        void example(MadeUpStory story, List<String> comesTo, Set<String> never, String why);
    }

    private final Map<MadeUpFact, Select<String>> facts = new EnumMap<>(MadeUpFact.class);
    private final StoryFactWords words;
    private final Map<String, WayStep> steps = new LinkedHashMap<>();
    private final Div way = new Div();
    private final ProcessMap map = new ProcessMap("The way of the made-up story on the picture");

    /** @param steps the steps of the process, in their order */
    MadeUpStoryPart(
            StoryFactWords words, String xml, List<WayStep> steps, Function<MadeUpStory, StoryWay> play, Keep keep) {
        this.words = words;
        steps.forEach(step -> this.steps.put(step.id(), step));
        map.setXml(xml);
        add(
                group("What the story is like", MadeUpFact.KIND, MadeUpFact.CAN_REPLY),
                group("What the person allows", MadeUpFact.MAY_HANDLE, MadeUpFact.NEEDS_PRIVACY_CHECK),
                group("What people decide", MadeUpFact.REVIEW_OUTCOME, MadeUpFact.REPLY_APPROVED),
                group("What comes later", MadeUpFact.LATER, MadeUpFact.LATER_AFTER));
        Select<String> later = field(MadeUpFact.LATER);
        Select<String> after = field(MadeUpFact.LATER_AFTER);
        after.setVisible(false);
        later.addValueChangeListener(
                change -> after.setVisible(!MadeUpFact.LATER.usual().equals(change.getValue())));
        Button see = new Button("See its way", click -> show(story(), play, keep));
        see.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(see);
        actions.addClassName("fl-actions");
        way.addClassName("fl-made-up-way");
        way.getElement().setAttribute("role", "status");
        add(actions, way);
    }

    private Div group(String title, MadeUpFact first, MadeUpFact last) {
        Div fields = new Div();
        fields.addClassName("fl-row-fields");
        EnumSet.range(first, last).forEach(fact -> fields.add(field(fact)));
        Div group = new Div(new H3(title), fields);
        group.addClassName("fl-made-up");
        return group;
    }

    private Select<String> field(MadeUpFact fact) {
        return facts.computeIfAbsent(fact, first -> {
            Select<String> field = new Select<>();
            field.setLabel(fact.question());
            field.setItems(fact.answers());
            field.setItemLabelGenerator(value -> words.of(fact, value));
            field.setValue(fact.usual());
            field.setWidthFull();
            return field;
        });
    }

    private MadeUpStory story() {
        Map<MadeUpFact, String> said = new EnumMap<>(MadeUpFact.class);
        facts.forEach((fact, field) -> said.put(fact, field.getValue()));
        return new MadeUpStory(said);
    }

    private void show(MadeUpStory story, Function<MadeUpStory, StoryWay> play, Keep keep) {
        way.removeAll();
        try {
            StoryWay played = play.apply(story);
            map.setMarks(played.steps().stream()
                    .distinct()
                    .map(step -> ProcessMap.Mark.done(step, "Comes to “%s”".formatted(name(step))))
                    .toList());
            way.add(new H3("Its way"), new Paragraph(told(played)), map, keeping(story, played, keep));
        } catch (UnfinishedAnswers unfit) {
            unfit.problems().values().forEach(problem -> way.add(Notice.warn(problem)));
        }
    }

    private String told(StoryWay played) {
        if (played.steps().isEmpty()) {
            return "It never comes to this process.";
        }
        String told = "It comes to %s."
                .formatted(StoryFactWords.then(
                        played.steps().stream().map(this::name).toList()));
        return played.untold() == null ? told : told + " From there it cannot be played on.";
    }

    private Div keeping(MadeUpStory story, StoryWay played, Keep keep) {
        MultiSelectComboBox<String> comesTo = steps("It should come to, in this order");
        comesTo.setValue(played.steps().stream().filter(this::matters).collect(Collectors.toSet()));
        comesTo.setHelperText("Leave out what does not matter, so that no change elsewhere disturbs the example.");
        MultiSelectComboBox<String> never = steps("It should never come to");
        TextField why = new TextField("What is it an example of?");
        why.setMaxLength(StoryExamples.MOST_CHARACTERS);
        why.setWidthFull();
        Div told = new Div();
        Button take = new Button("Keep this example", click -> {
            told.removeAll();
            why.setInvalid(false);
            try {
                keep.example(story, inOrder(comesTo.getValue(), played), never.getValue(), why.getValue());
            } catch (UnfinishedAnswers unfinished) {
                unfinished.problems().forEach((field, problem) -> {
                    if (field.equals("why")) {
                        why.setErrorMessage(problem);
                        why.setInvalid(true);
                        why.focus();
                    } else {
                        told.add(Notice.warn(problem).announced());
                    }
                });
            }
        });
        Div actions = new Div(take);
        actions.addClassName("fl-actions");
        Div fields = new Div(comesTo, never, why, told, actions);
        fields.addClassName("fl-kept-way");
        return fields;
    }

    private MultiSelectComboBox<String> steps(String label) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
        field.setItems(steps.keySet());
        field.setItemLabelGenerator(this::name);
        field.setWidthFull();
        return field;
    }

    /** As the story went; a step that it did not come to stands where the picture has it. */
    private List<String> inOrder(Set<String> chosen, StoryWay played) {
        List<String> order = new ArrayList<>();
        played.steps().stream().filter(chosen::contains).distinct().forEach(order::add);
        List<String> file = List.copyOf(steps.keySet());
        file.stream()
                .filter(step -> chosen.contains(step) && !order.contains(step))
                .forEach(step -> {
                    int at = 0;
                    while (at < order.size() && file.indexOf(order.get(at)) < file.indexOf(step)) {
                        at++;
                    }
                    order.add(at, step);
                });
        return order;
    }

    private String name(String step) {
        WayStep known = steps.get(step);
        return known == null ? step.replace('-', ' ') : known.name();
    }

    private boolean matters(String step) {
        WayStep known = steps.get(step);
        return known != null && known.matters();
    }
}
