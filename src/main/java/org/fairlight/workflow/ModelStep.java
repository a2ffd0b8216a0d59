package org.fairlight.workflow;

/**
 * One element of a process, as far as it matters to a case that stands there when the process changes.
 *
 * @param kind the element's name in BPMN
 * @param asks the form and the role of a step that asks a person; empty for others
 * @param calls the process that it runs; empty for others
 * @param hears the message that an event waits for; empty for others
 */
record ModelStep(String id, String kind, String name, String asks, String calls, String hears) {

    String called() {
        return "“" + name + "”";
    }

    boolean isScope() {
        return kind.equals("subProcess");
    }

    boolean asksAPerson() {
        return !asks.isEmpty();
    }
}
