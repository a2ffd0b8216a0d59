package org.fairlight.workflow.drawn;

import java.util.List;
import java.util.regex.Pattern;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** What the picture shows is in the process, and has a place. */
final class Picture {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,3})?");
    private static final List<String> BOX = List.of("x", "y", "width", "height");

    private final Sheet sheet;

    Picture(Sheet sheet) {
        this.sheet = sheet;
    }

    void look() {
        sheet.all("BPMNPlane").forEach(this::shown);
        sheet.all("BPMNShape").forEach(shape -> {
            shown(shape);
            List<Element> bounds = Elements.children(shape, "Bounds");
            if (bounds.size() != 1 || !isPlaced(bounds.getFirst(), BOX)) {
                unplaced(shape);
            }
        });
        sheet.all("BPMNEdge").forEach(edge -> {
            shown(edge);
            List<Element> points = Elements.children(edge, "waypoint");
            if (points.size() < 2 || !points.stream().allMatch(point -> isPlaced(point, List.of("x", "y")))) {
                unplaced(edge);
            }
        });
    }

    private void shown(Element part) {
        if (sheet.find(part.getAttribute("bpmnElement")).isEmpty()) {
            sheet.missing("the picture shows something that the process does not have. Take it out.", part);
        }
    }

    private void unplaced(Element part) {
        Element drawn = sheet.find(part.getAttribute("bpmnElement")).orElse(part);
        sheet.missing("the picture does not say where this is. Move it a little, or draw it anew.", drawn);
    }

    private static boolean isPlaced(Element place, List<String> numbers) {
        return numbers.stream()
                .allMatch(number -> NUMBER.matcher(place.getAttribute(number)).matches());
    }
}
