package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;

/**
 * The visible half of a {@link org.fairlight.workflow.TaskForm}: fields for its answers. A bean of prototype scope, found by
 * its {@link #form()}; the desk around it shows the story, saves drafts and hands in.
 *
 * @param <A> the answers record of the form
 */
public interface DeskForm<A> {

    Form form();

    /** The fields, built once. */
    Component component();

    /** Fills the fields. */
    void show(TaskInHand task, A answers);

    /** What the fields say now, complete or not. */
    A read();

    /** Marks fields that need another look and moves the focus to the first. */
    void point(Map<String, String> problems);

    /** Fills in again what was typed on this device and never reached the server, by the name of the field. */
    default void typeAgain(Map<String, String> texts) {}

    /** Called by the desk once: run this whenever a field changes. */
    void whenChanged(Runnable listener);

    /** What the one main button says, for example "Finish the review". */
    String mainAction();
}
