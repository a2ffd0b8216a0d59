package org.fairlight.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** What all kinds of pages share: the landmark that the skip link leads to, one heading, and the tab's title. */
abstract class Page extends Main implements HasDynamicTitle {

    /** The id that the shell's skip link leads to. */
    static final String ID = "main";

    private static final String FOCUS_UNLESS_FIRST =
            "if (window.fairlightShown) { this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'}); }"
                    + " window.fairlightShown = true;";

    private final H1 heading;

    Page(String kind, String title) {
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("tabindex", "-1");
        setId(ID);
        addClassNames("fl-page", kind);
    }

    H1 heading() {
        return heading;
    }

    /** Changes the heading and, from the next navigation on, the tab's title. */
    public void setHeading(String title) {
        heading.setText(title);
    }

    /** After something was done far down: shows the top of the page, and whoever has no mouse goes on from there. */
    public void leadToTop() {
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(heading.getText());
    }

    /** A page that replaces another begins at its top and tells screen readers where they are; the first leaves the focus alone. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        heading.getElement().executeJs(FOCUS_UNLESS_FIRST);
    }
}
