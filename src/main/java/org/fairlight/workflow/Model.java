package org.fairlight.workflow;

import java.util.List;
import java.util.stream.Stream;

/**
 * One file of {@code processes/}.
 *
 * @param fileName for example {@code consent.bpmn}; without its ending it is the id of the process or decision
 */
public record Model(String fileName, String xml) {

    public String id() {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    /** All of these, with this one in the place of the one with its id. */
    public List<Model> among(List<Model> all) {
        return Stream.concat(all.stream().filter(other -> !other.id().equals(id())), Stream.of(this))
                .toList();
    }

    public boolean isProcess() {
        return fileName.endsWith(".bpmn");
    }
}
