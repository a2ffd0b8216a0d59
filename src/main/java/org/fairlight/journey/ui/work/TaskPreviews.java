package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.journey.HeldBySomebodyElse;
import org.fairlight.journey.TakeOver;
import org.fairlight.journey.TaskGone;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.WorkItem;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.ReasonAction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The chosen task beside the work list: the story, and taking it or handing it back. */
@Service
class TaskPreviews {

    private final Tasks tasks;
    private final StoryPanels stories;
    private final CurrentUser user;

    TaskPreviews(Tasks tasks, StoryPanels stories, CurrentUser user) {
        this.tasks = tasks;
        this.stories = stories;
        this.user = user;
    }

    /** @param changed called after the task was taken or handed back */
    List<Component> of(@Nullable String taskId, Runnable changed) {
        if (taskId == null) {
            return List.of();
        }
        try {
            WorkItem item = tasks.open(taskId);
            List<Component> parts = new ArrayList<>();
            parts.add(new H2(item.form().title()));
            parts.add(actions(item, changed));
            takeOver(item, changed).ifPresent(parts::add);
            parts.add(stories.of(item));
            return parts;
        } catch (TaskGone | AccessDeniedException gone) {
            return List.of(Notice.info("This task is finished, or is for somebody else."));
        }
    }

    private Component actions(WorkItem item, Runnable changed) {
        Div actions = new Div();
        actions.addClassName("fl-actions");
        boolean mine = user.require().personId().equals(item.assignee());
        Anchor open = new Anchor("desk/" + item.taskId(), mine ? "Go on with it" : "Open it");
        open.addClassName("fl-button-link");
        actions.add(open);
        if (item.assignee() == null) {
            actions.add(act("Take it", item, changed, tasks::claim));
        } else if (mine) {
            actions.add(act("Hand it back", item, changed, tasks::handBack));
        }
        return actions;
    }

    /** A way to go on with what a colleague holds. */
    private Optional<Component> takeOver(WorkItem item, Runnable changed) {
        UUID holder = item.assignee();
        if (holder == null || holder.equals(user.require().personId())) {
            return Optional.empty();
        }
        ReasonAction<TakeOver> action =
                new ReasonAction<>("Take over", TakeOver.MEANING, List.of(TakeOver.values()), TakeOver::title);
        action.whenChosen(why -> {
            try {
                tasks.takeOver(item.taskId(), holder, why);
                changed.run();
            } catch (HeldBySomebodyElse | TaskGone late) {
                action.tell(late.getMessage());
            }
        });
        return Optional.of(new Div(new Paragraph("A colleague has taken this."), action));
    }

    private static Button act(String text, WorkItem item, Runnable changed, java.util.function.Consumer<String> deed) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            try {
                deed.accept(item.taskId());
                changed.run();
            } catch (HeldBySomebodyElse | TaskGone late) {
                button.getParent()
                        .ifPresent(parent -> parent.getElement()
                                .appendChild(Notice.info(late.getMessage())
                                        .announced()
                                        .getElement()));
            }
        });
        return button;
    }
}
