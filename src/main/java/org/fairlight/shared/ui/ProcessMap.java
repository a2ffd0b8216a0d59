package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A process as a picture to read; the page says the same in a {@link Timeline} beside it. */
@Tag("fairlight-process-map")
@JsModule("context://ui/process-map.js")
public class ProcessMap extends Component {

    /** What a mark says about an element of the diagram. */
    public enum Kind {
        HERE,
        DONE,
        COUNT,
        WARM
    }

    /**
     * A sign on one element.
     *
     * @param id the element's id in the model
     * @param label the words, such as "You are here"
     * @param count the number on a {@link Kind#COUNT}, the depth of the colour from 1 to 4 of a {@link Kind#WARM}, otherwise 0
     */
    public record Mark(String id, Kind kind, String label, int count) {

        public static Mark here(String id) {
            return new Mark(id, Kind.HERE, "You are here", 0);
        }

        public static Mark done(String id, String label) {
            return new Mark(id, Kind.DONE, label, 0);
        }

        public static Mark count(String id, int count, String label) {
            return new Mark(id, Kind.COUNT, label, count);
        }

        public static Mark warm(String id, int warmth, String label) {
            return new Mark(id, Kind.WARM, label, warmth);
        }

        Map<String, Object> forTheBrowser() {
            return Map.of("id", id, "kind", kind.name().toLowerCase(Locale.ROOT), "label", label, "count", count);
        }
    }

    public ProcessMap(String label) {
        setLabel(label);
    }

    /** Sets what the picture is called for those who do not see it. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setXml(String xml) {
        getElement().setProperty("xml", xml);
    }

    public void setMarks(List<Mark> marks) {
        getElement()
                .setPropertyList(
                        "marks", marks.stream().map(Mark::forTheBrowser).toList());
    }

    /** Hears the id of each element that is clicked. */
    public void addSelectListener(Consumer<String> onSelect) {
        getElement()
                .addEventListener(
                        "process-map-select",
                        event -> onSelect.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }
}
