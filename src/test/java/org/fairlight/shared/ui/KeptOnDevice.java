package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Stands in for a browser that finds what was typed before a session ran out. */
public final class KeptOnDevice {

    private KeptOnDevice() {}

    /** @param texts by the name of the field */
    public static void isFound(DraftKeeper keeper, Map<String, String> texts) {
        ObjectNode data = JacksonUtils.createObjectNode();
        ObjectNode values = data.putObject("event.detail.values");
        texts.forEach(values::put);
        keeper.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(keeper.getElement(), "draft-restored", data));
    }

    /** The keeper that a field stands in. */
    public static DraftKeeper of(Component field) {
        return field.getParent()
                .map(parent -> parent instanceof DraftKeeper keeper ? keeper : of(parent))
                .orElseThrow(() -> new AssertionError("Nothing keeps what is typed here."));
    }

    /** By what it is kept. */
    public static String key(DraftKeeper keeper) {
        return keeper.getElement().getAttribute("key");
    }
}
