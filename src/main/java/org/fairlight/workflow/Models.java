package org.fairlight.workflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models the application was built with, or those of a folder that configuration names. */
@Component
public class Models {

    private final String place;

    public Models(@Value("${fairlight.processes:classpath*:processes/}") String place) {
        this.place = place.endsWith("/") ? place : place + "/";
    }

    public List<Model> all() {
        List<Model> models = new ArrayList<>();
        models.addAll(read("*.bpmn"));
        models.addAll(read("*.dmn"));
        models.sort(Comparator.comparing(Model::fileName));
        return models;
    }

    private List<Model> read(String pattern) {
        try {
            List<Model> models = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(place + pattern)) {
                models.add(
                        new Model(requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The models in " + place + " cannot be read", unreadable);
        }
    }
}
