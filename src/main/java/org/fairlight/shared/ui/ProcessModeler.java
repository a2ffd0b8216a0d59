package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;

/** A process to change, as a picture and as an outline that needs neither mouse nor eyes; both change the same model. */
@Tag("fairlight-process-modeler")
@JsModule("context://ui/process-modeler.js")
public class ProcessModeler extends Component {

    private static final String XML = "event.detail.xml";
    private static final String OPENED = "!!event.detail.opened";

    public ProcessModeler(String label) {
        getElement().setProperty("label", label);
    }

    /** Shows a model; whatever was drawn before is replaced. */
    public void setXml(String xml) {
        // Not as a property, since the browser's own may have moved on from what was set here last.
        getElement().executeJs("this.xml = $0", xml);
    }

    /** @param catalogue what can be drawn, each list by its name; turned into JSON */
    public void setCatalogue(Object catalogue) {
        getElement().setPropertyBean("catalogue", catalogue);
    }

    /** @param faults what is to be put right, each with the elements it is about and the way there; turned into JSON */
    public void setFaults(List<?> faults) {
        getElement().setPropertyList("faults", faults);
    }

    /** @param index which of the faults to lead to, from 0; what is said about it comes into view */
    public void showFault(int index) {
        getElement().callJsFunction("showFault", index);
    }

    /** Colours and tells what is different from another version. */
    public void setCompareWith(String xml) {
        getElement().setProperty("compareWith", xml);
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readOnly", readOnly);
    }

    /**
     * Hears the whole model a moment after each change.
     *
     * @param onChange after a step of drawing
     * @param onOpen after a file of the person's own was opened
     */
    public void addChangeListener(Consumer<String> onChange, Consumer<String> onOpen) {
        getElement()
                .addEventListener(
                        "model-changed",
                        event -> (event.getEventData().get(OPENED).asBoolean() ? onOpen : onChange)
                                .accept(event.getEventData().get(XML).asString()))
                .addEventData(XML)
                .addEventData(OPENED);
    }
}
