package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Staff's list of stories: tabs with counts, quiet rows, and the chosen story beside them, or instead of them on a phone. */
public class WorkListPage extends StaffPage {

    private static final String LEAD_THERE =
            "this.focus({ preventScroll: true }); if (matchMedia('(width < 1000px)').matches) this.scrollIntoView()";

    private final Nav tabs = new Nav();
    private final Div tools = new Div(tabs);
    private final UnorderedList rows = new UnorderedList();
    private final Div empty = new Div();
    private final Div list = new Div(rows, empty);
    private final Section detail = new Section();
    private String address = "";

    public WorkListPage(String title) {
        super("fl-work-page", title);
        tools.addClassName("fl-work-tools");
        tabs.addClassName("fl-tabs");
        tabs.setAriaLabel(title);
        rows.addClassName("fl-work-list");
        detail.addClassName("fl-work-detail");
        detail.setAriaLabel("The chosen story");
        detail.getElement().setAttribute("tabindex", "-1");
        detail.setVisible(false);
        Div body = new Div(list, detail);
        body.addClassName("fl-work-body");
        add(tools, body);
    }

    public void setTabs(List<WorkTab> choices) {
        tabs.removeAll();
        choices.forEach(choice -> tabs.add(choice.link()));
        choices.stream().filter(WorkTab::current).findFirst().ifPresent(tab -> address = tab.href());
    }

    /** @param list where the list is without a chosen story; the chosen tab unless it is told */
    public void setListAddress(String list) {
        address = list;
    }

    /** Adds a search field that asks again while the person types. */
    public TextField addSearch(Consumer<String> onSearch) {
        TextField field = new TextField();
        field.setPlaceholder("Search");
        field.setAriaLabel("Search in this list");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        tools.add(field);
        return field;
    }

    /** Adds filters beside the search. */
    public void addTools(Component... filters) {
        tools.add(filters);
    }

    /** Adds what stands below the rows, such as the way to the next page. */
    public void addBelow(Component... parts) {
        Div below = new Div(parts);
        below.addClassName("fl-work-below");
        list.add(below);
    }

    /** Shows these rows, or the sentence for when there are none. */
    public void setRows(List<WorkRow> items, EmptyState none) {
        rows.removeAll();
        empty.removeAll();
        items.forEach(row -> rows.add(new ListItem(row)));
        rows.setVisible(!items.isEmpty());
        if (items.isEmpty()) {
            empty.add(none);
        }
    }

    /** Shows the chosen story and leads the keyboard to it; nothing closes it. */
    public void setDetail(Component... story) {
        detail.removeAll();
        detail.setVisible(story.length > 0);
        if (story.length > 0) {
            BackLink back = new BackLink("Back to the list", address);
            back.addClassName("fl-narrow-only");
            detail.add(back);
            detail.add(story);
            detail.getElement().executeJs(LEAD_THERE);
        }
    }
}
