package org.fairlight.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlight.insight.ProcessPicture;

/** Which versions of a process stories are on, told where they are not all on one that the picture shows. */
class VersionsPart extends Div {

    private VersionsPart(ProcessPicture picture) {
        if (picture.gone() > 0) {
            add(new Paragraph("On an earlier version, at a step that is gone: %s."
                    .formatted(ProcessesView.stories(picture.gone()))));
        }
        Anchor where = new Anchor(
                "studio/moving/%s.bpmn".formatted(picture.process().id()), "See where stories stand, and move them");
        where.getElement().setAttribute("router-link", true);
        add(new Paragraph(byVersion(picture)), where);
    }

    /** Empty where every story is on one version, and none at a step that is gone. */
    static Optional<VersionsPart> of(ProcessPicture picture) {
        long versions = picture.versions().values().stream()
                .filter(stories -> stories > 0)
                .count();
        return picture.gone() > 0 || versions > 1 ? Optional.of(new VersionsPart(picture)) : Optional.empty();
    }

    private static String byVersion(ProcessPicture picture) {
        return picture.versions().entrySet().stream()
                .filter(version -> version.getValue() > 0)
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(version -> "%s: %s"
                        .formatted(
                                version.getKey() == 0 ? "An earlier version" : "Version " + version.getKey(),
                                ProcessesView.stories(version.getValue())))
                .collect(Collectors.joining(" · ", "", "."));
    }
}
