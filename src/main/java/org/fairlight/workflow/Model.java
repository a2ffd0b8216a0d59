package org.fairlight.workflow;

/**
 * One file of {@code processes/}.
 *
 * @param fileName for example {@code consent.bpmn}; without its ending it is the id of the process or decision
 */
public record Model(String fileName, String xml) {

    public String id() {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    public boolean isProcess() {
        return fileName.endsWith(".bpmn");
    }
}
