package org.fairlight.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.shared.ui.InsightPage;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.ProcessMap;
import org.fairlight.studio.DraftGone;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.soundness.Chance;
import org.fairlight.workflow.soundness.HandGame;
import org.jspecify.annotations.Nullable;

/** A draft played by hand: somebody says what happens next, and sees on the picture where a made-up story then stands. */
@Route(StepThroughView.ROUTE)
@RolesAllowed("QUALITY_LEAD")
class StepThroughView extends InsightPage implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "studio/step-through";

    private final transient ModelDrafts drafts;
    private final ProcessMap map = new ProcessMap("Where the story stands on the picture");
    private final Paragraph where = new Paragraph();
    private final Div chances = new Div();
    private final OrderedList soFar = new OrderedList();
    private final Button back = new Button("One step back", click -> goBack());
    private final Button again = new Button("From the beginning", click -> beginAgain());
    private transient @Nullable HandGame game;
    private transient StepWords words = StepWords.none();
    private transient Model model = new Model("", "");

    StepThroughView(ModelDrafts drafts) {
        super("Step through by hand");
        this.drafts = drafts;
        where.getElement().setAttribute("role", "status");
        chances.addClassName("fl-chances");
        Stream.of(back, again).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            DraftPage page = drafts.page(UUID.fromString(id));
            model = new Model(page.model(), page.xml());
            setBack("“%s”".formatted(page.name()), DraftView.ROUTE + "/" + page.id());
            open(page.id());
        } catch (DraftGone | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(UUID draft) {
        getChildren().filter(Section.class::isInstance).toList().forEach(this::remove);
        game = model.isProcess() && isSafe(draft) ? HandGame.of(model).orElse(null) : null;
        if (game == null) {
            addQuestion(
                    "It cannot be stepped through",
                    "Only a process can, and only once the checks have nothing to say about whether it is safe to run.",
                    Notice.info("Go back to the draft and look at what the checks found."));
            return;
        }
        words = new StepWords(model);
        map.setXml(model.xml());
        Div actions = new Div(back, again);
        actions.addClassName("fl-actions");
        Section section = addQuestion(
                "What happens next?",
                "You are the story. Say what happens, and see where you come. Nothing real moves; a process that is run"
                        + " from here counts as one step.",
                where,
                chances,
                actions,
                map);
        section.addClassName("fl-step-through");
        addQuestion("So far", "What happened, in its order.", soFar);
        show();
    }

    private boolean isSafe(UUID draft) {
        return drafts.findings(draft).stream()
                .noneMatch(finding -> finding.rule().id().startsWith("SAFE"));
    }

    private void show() {
        HandGame played = game;
        if (played == null) {
            return;
        }
        Set<String> here = played.standsAt();
        where.setText(words.where(here, played.isOver()));
        chances.removeAll();
        List<Chance> open = played.chances();
        for (int i = 0; i < open.size(); i++) {
            int chance = i;
            chances.add(new Button(words.of(open.get(i), here), click -> take(chance)));
        }
        if (open.isEmpty() && !played.isOver()) {
            chances.add(Notice.warn("Nothing can happen here any more: a story that comes here is stuck."));
        }
        soFar.removeAll();
        words.named(played.happened()).forEach(element -> soFar.add(new ListItem(words.name(element))));
        back.setEnabled(played.canGoBack());
        again.setEnabled(played.canGoBack());
        map.setMarks(marks(played.happened(), here));
    }

    private List<ProcessMap.Mark> marks(List<String> happened, Set<String> here) {
        List<ProcessMap.Mark> marks = new ArrayList<>();
        happened.stream()
                .distinct()
                .filter(element -> !here.contains(element))
                .forEach(element -> marks.add(ProcessMap.Mark.done(element, "Done: " + words.name(element))));
        here.forEach(element -> marks.add(new ProcessMap.Mark(element, ProcessMap.Kind.HERE, "The story is here", 0)));
        return marks;
    }

    private void take(int chance) {
        if (game != null) {
            game.take(chance);
            show();
            focusNext();
        }
    }

    /** Who has no mouse goes on from the first of what can happen now. */
    private void focusNext() {
        chances.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElse(back)
                .focus();
    }

    private void goBack() {
        if (game != null && game.canGoBack()) {
            game.back();
            show();
        }
    }

    private void beginAgain() {
        game = HandGame.of(model).orElse(null);
        show();
        focusNext();
    }

    @Override
    public String getPageTitle() {
        return "Step through by hand — Fairlight";
    }
}
