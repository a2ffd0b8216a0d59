package org.fairlight.journey.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.fairlight.journey.HeldBySomebodyElse;
import org.fairlight.journey.TaskGone;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.WorkItem;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.DeskForm;
import org.fairlight.shared.ui.DeskPage;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;

/** One task: the story beside its form, which saves itself until it is handed in. */
@Route("desk/:taskId")
@RolesAllowed({"CLINICIAN", "FACILITATOR", "IMPROVEMENT_LEAD", "PRIVACY_STEWARD", "GUARDIAN"})
class DeskView extends DeskPage implements BeforeEnterObserver {

    private static final String BACK = WorkQuery.ROUTE;

    private final transient Tasks tasks;
    private final transient StoryPanels stories;
    private final transient DeskForms forms;
    private final transient Clocks clocks;
    private final transient CurrentUser user;
    private final Div news = new Div();

    DeskView(Tasks tasks, StoryPanels stories, DeskForms forms, Clocks clocks, CurrentUser user) {
        super("Task");
        this.tasks = tasks;
        this.stories = stories;
        this.forms = forms;
        this.clocks = clocks;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String taskId = event.getRouteParameters().get("taskId").orElseThrow(NotFoundException::new);
        clear();
        news.removeAll();
        setBack("Your work", BACK);
        try {
            show(tasks.open(taskId));
        } catch (TaskGone gone) {
            setHeading("Nothing left to do here");
            addToForm(Notice.info("Somebody has already finished this, or the person changed their choices."));
        }
    }

    private <A> void show(WorkItem item) {
        DeskForm<A> form = forms.<A>of(item.form())
                .orElseThrow(() -> new IllegalStateException("No desk for the form " + item.form()));
        setHeading(item.form().title());
        clocks.badge(item.dueAt()).ifPresent(this::addToHeader);
        addToStory(stories.of(item));
        DraftKeeper keeper = keeper(item, form);
        addToForm(news, keeper);
        A answers = tasks.answers(item.taskId());
        form.show(
                new TaskInHand(
                        item.taskId(),
                        item.caseId(),
                        item.form(),
                        user.require().personId()),
                answers);
        form.whenChanged(() -> {
            keep(item, form);
            keeper.clear();
        });
        setMainAction(form.mainAction(), () -> handIn(item, form));
        addOtherAction("Hand it back", () -> handBack(item));
    }

    /** Keeps on this device only what has not reached the server yet, for somebody whose session runs out while they type. */
    private DraftKeeper keeper(WorkItem item, DeskForm<?> form) {
        DraftKeeper keeper = new DraftKeeper(
                "desk/%s/%s".formatted(item.taskId(), user.require().personId()), form.component());
        keeper.addRestoreListener(form::typeAgain);
        return keeper;
    }

    private <A> void keep(WorkItem item, DeskForm<A> form) {
        saved().saved(tasks.keepDraft(item.taskId(), form.read()));
    }

    private <A> void handIn(WorkItem item, DeskForm<A> form) {
        try {
            tasks.handIn(item.taskId(), form.read());
            UI.getCurrent().navigate(BACK, WorkQuery.done(item.form()));
        } catch (UnfinishedAnswers unfinished) {
            form.point(unfinished.problems());
            tell(Notice.warn(
                    "Nearly there: " + String.join(" ", unfinished.problems().values())));
        } catch (HeldBySomebodyElse | TaskGone late) {
            form.point(Map.of());
            tell(Notice.info(late.getMessage()));
        }
    }

    private void handBack(WorkItem item) {
        tasks.handBack(item.taskId());
        UI.getCurrent().navigate(BACK);
    }

    private void tell(Notice notice) {
        news.removeAll();
        news.add(notice.announced());
    }
}
