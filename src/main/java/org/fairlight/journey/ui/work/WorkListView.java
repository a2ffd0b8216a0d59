package org.fairlight.journey.ui.work;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlight.feedback.Kind;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkOrder;
import org.fairlight.journey.WorkTab;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person: a few ways to look, one story beside the list. */
@Route(WorkQuery.ROUTE)
@Menu(title = "Work list", order = 1)
@RolesAllowed({
    "STAFF",
    "CLINICIAN",
    "FACILITATOR",
    "IMPROVEMENT_LEAD",
    "PRIVACY_STEWARD",
    "GUARDIAN",
    "QUALITY_LEAD",
    "ADMINISTRATOR"
})
class WorkListView extends WorkListPage implements AfterNavigationObserver {

    private static final int PAGE = 30;

    private final transient WorkLists lists;
    private final transient Clocks clocks;
    private final transient TaskPreviews previews;
    private final TextField search;
    private final Select<Kind> kinds = new Select<>();
    private final Select<Form> forms = new Select<>();
    private final Select<WorkOrder> orders = new Select<>();
    private final Div pages = new Div();
    private final Div news = new Div();
    private final Span fairness =
            new Span("Praise and concern take turns, each by its own clock, so neither waits behind the other.");
    private WorkQuery query = new WorkQuery(WorkFilter.of(WorkTab.UNASSIGNED), 0, null);

    WorkListView(WorkLists lists, Clocks clocks, TaskPreviews previews, CurrentUser user) {
        super("Your work");
        this.lists = lists;
        this.clocks = clocks;
        this.previews = previews;
        search = addSearch(words -> go(with(words)));
        choices(user);
        fairness.addClassName("fl-hint");
        pages.addClassName("fl-actions");
        addTools(kinds, forms, orders);
        addToHeader(news);
        addBelow(fairness, pages);
    }

    private void choices(CurrentUser user) {
        filter(kinds, "Kind", "Praise and concern", List.of(Kind.values()), Kind::title);
        List<Form> mine = Arrays.stream(Form.values())
                .filter(form -> user.isAny(form.role()))
                .toList();
        filter(forms, "Task", "All tasks", mine, Form::title);
        forms.setVisible(mine.size() > 1);
        orders.setAriaLabel("Order");
        orders.setItems(WorkOrder.values());
        orders.setItemLabelGenerator(WorkOrder::title);
        kinds.addValueChangeListener(change -> goIf(change.isFromClient()));
        forms.addValueChangeListener(change -> goIf(change.isFromClient()));
        orders.addValueChangeListener(change -> goIf(change.isFromClient()));
    }

    private static <T> void filter(
            Select<T> select,
            String label,
            String all,
            List<T> items,
            com.vaadin.flow.component.ItemLabelGenerator<T> title) {
        select.setAriaLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(item -> item == null ? all : title.apply(item));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = WorkQuery.of(event.getLocation().getQueryParameters())
                .searching(search.isEmpty() ? null : search.getValue());
        WorkFilter filter = query.filter();
        kinds.setValue(filter.kind());
        forms.setValue(filter.form());
        orders.setValue(filter.order());
        fairness.setVisible(filter.order() == WorkOrder.FAIR);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkQuery.DONE)
                .flatMap(WorkListView::doneWords)
                .ifPresentOrElse(this::tell, () -> news.removeAll());
        show(filter);
    }

    private void tell(String sentence) {
        news.removeAll();
        news.add(Notice.good(sentence).announced());
    }

    private static Optional<String> doneWords(String form) {
        return Arrays.stream(Form.values())
                .filter(known -> known.id().equals(form))
                .findFirst()
                .map(known -> "Done: %s. The story is on its way to the next step.".formatted(known.title()));
    }

    private void show(WorkFilter filter) {
        Map<WorkTab, Integer> counts = lists.counts();
        setTabs(Arrays.stream(WorkTab.values()).map(tab -> tab(tab, counts)).toList());
        setListAddress(query.choosing(null).address());
        List<org.fairlight.journey.WorkRow> rows = lists.page(filter, query.page() * PAGE, PAGE + 1);
        setRows(rows.stream().limit(PAGE).map(this::row).toList(), none(filter));
        turnPages(rows.size() > PAGE);
        setDetail(previews.of(query.chosen(), () -> go(query)).toArray(Component[]::new));
    }

    private org.fairlight.shared.ui.WorkTab tab(WorkTab tab, Map<WorkTab, Integer> counts) {
        return new org.fairlight.shared.ui.WorkTab(
                tab.title(),
                query.with(tab).address(),
                requireNonNull(counts.get(tab)),
                tab == query.filter().tab());
    }

    private WorkRow row(org.fairlight.journey.WorkRow item) {
        List<Component> facts = new ArrayList<>();
        facts.add(new Span(item.form().title()));
        if (item.service() != null) {
            facts.add(new Span(item.service()));
        }
        if (item.kind() != null) {
            facts.add(Kinds.chip(item.kind()));
        }
        if (item.assigneeName() != null) {
            facts.add(new Span("with " + item.assigneeName()));
        }
        if (item.news()) {
            facts.add(new Span("something was added"));
        }
        clocks.badge(item.dueAt()).ifPresent(facts::add);
        WorkRow row =
                new WorkRow(item.headline(), query.choosing(item.taskId()).address(), facts.toArray(Component[]::new));
        row.setCurrent(item.taskId().equals(query.chosen()));
        return row;
    }

    private static EmptyState none(WorkFilter filter) {
        if (filter.kind() != null || filter.form() != null || filter.words() != null) {
            return new EmptyState("Nothing fits", "Take away a filter or a word to see more.");
        }
        return switch (filter.tab()) {
            case MINE -> new EmptyState("You hold nothing", "Take something from “Unassigned” when you have the time.");
            case MY_TEAMS ->
                new EmptyState("Your team holds nothing", "What colleagues of your team take appears here.");
            case WITH_COLLEAGUES ->
                new EmptyState("Colleagues hold nothing", "What others with your roles take appears here.");
            case UNASSIGNED -> new EmptyState("All is well", "Nothing waits for your roles.");
            case DUE_SOON -> new EmptyState("All is well", "Nothing is due in the next three working days.");
        };
    }

    private void turnPages(boolean more) {
        pages.removeAll();
        if (query.page() > 0) {
            pages.add(pageLink(query.page() - 1, "Earlier in the list"));
        }
        if (more) {
            pages.add(pageLink(query.page() + 1, "More"));
        }
    }

    private Anchor pageLink(int number, String text) {
        Anchor link = new Anchor(query.onPage(number).address(), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private WorkQuery with(@Nullable String words) {
        WorkFilter filter = query.filter();
        return query.with(new WorkFilter(filter.tab(), orders.getValue(), kinds.getValue(), forms.getValue(), words));
    }

    private void goIf(boolean byThePerson) {
        if (byThePerson) {
            go(with(search.getValue()));
        }
    }

    /** Other words alone are no other address. */
    private void go(WorkQuery next) {
        if (next.address().equals(query.address())) {
            query = next;
            show(next.filter());
        } else {
            UI.getCurrent().navigate(WorkQuery.ROUTE, next.parameters());
        }
    }
}
