package org.fairlight.workflow.hostile;

/** The smallest process and table that keep every rule; a hostile file is one of them with one thing changed. */
final class Harmless {

    static final String STEP =
            "<bpmn:serviceTask id=\"step\" name=\"Step\" camunda:delegateExpression=\"${readConsent}\"/>";
    static final String TASK = """
            <bpmn:userTask id="step" name="Step" camunda:candidateGroups="clinician" camunda:formKey="clinician-review"\
             camunda:dueDate="${clock.workingDays(3, nation)}"/>""";
    static final String TOP = "<!--top-->";
    static final String INSIDE = "<!--inside-->";
    static final String EXECUTABLE = "isExecutable=\"true\"";
    static final String FLOW = "<bpmn:sequenceFlow id=\"on\" sourceRef=\"start\" targetRef=\"step\"/>";
    static final String END = "<bpmn:endEvent id=\"end\" name=\"End\"/>";
    static final String START = "<bpmn:startEvent id=\"start\" name=\"Start\"/>";

    static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="all" targetNamespace="urn:fairlight">
              <!--top-->
              <bpmn:process id="consent" name="Process" isExecutable="true" camunda:historyTimeToLive="P1D">
                <!--inside-->
                <bpmn:startEvent id="start" name="Start"/>
                <bpmn:sequenceFlow id="on" sourceRef="start" targetRef="step"/>
                <bpmn:serviceTask id="step" name="Step" camunda:delegateExpression="${readConsent}"/>
                <bpmn:sequenceFlow id="off" sourceRef="step" targetRef="end"/>
                <bpmn:endEvent id="end" name="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    static final String CELL = "<text>\"ENGLAND\"</text>";
    static final String ANSWER = "<text>2</text>";
    static final String QUESTION = "<text>nation</text>";

    static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="all" name="All" namespace="urn:fairlight">
              <!--top-->
              <decision id="reply-clock" name="Decision" camunda:historyTimeToLive="P1D">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="asked" label="Nation">
                    <inputExpression id="asking" typeRef="string"><text>nation</text></inputExpression>
                    <inputValues id="nations"><text>"ENGLAND","WALES"</text></inputValues>
                  </input>
                  <output id="told" name="replyDays" typeRef="integer"/>
                  <rule id="row">
                    <inputEntry id="cell"><text>"ENGLAND"</text></inputEntry>
                    <outputEntry id="answer"><text>2</text></outputEntry>
                  </rule>
                  <rule id="else">
                    <inputEntry id="anything"><text></text></inputEntry>
                    <outputEntry id="later"><text>3</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private Harmless() {}

    /** The process with another step in the middle. */
    static String step(String step) {
        return PROCESS.replace(STEP, step);
    }

    /** The process with something inside its step of code. */
    static String insideStep(String inside) {
        return step(STEP.replace("/>", ">" + inside + "</bpmn:serviceTask>"));
    }

    /** The process with a question for a person that has an attribute more. */
    static String task(String attribute) {
        return step(TASK.replace("/>", " " + attribute + "/>"));
    }

    /** The process with a question for a person that holds something. */
    static String insideTask(String inside) {
        return step(TASK.replace("/>", ">" + inside + "</bpmn:userTask>"));
    }

    static String extension(String extension) {
        return "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>";
    }
}
