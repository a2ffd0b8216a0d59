package org.fairlight.workflow.soundness;

import java.util.Random;
import org.fairlight.workflow.Model;

/**
 * A process grown at random out of blocks that are each sound, or with one block among them that is not. The same seed grows
 * the same process.
 */
class RandomProcess {

    private static final String SEVERAL = "<bpmn:multiInstanceLoopCharacteristics/>";

    private final Random random;
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder flows = new StringBuilder();
    private final Broken broken;
    private int number;
    private int size;
    private boolean isBroken;

    private RandomProcess(long seed, Broken broken) {
        this.random = new Random(seed);
        this.broken = broken;
    }

    static Model sound(long seed, int size) {
        return new RandomProcess(seed, null).grow(size);
    }

    static Model broken(long seed, int size, Broken broken) {
        return new RandomProcess(seed, broken).grow(size);
    }

    private Model grow(int wanted) {
        String at = node("startEvent", "");
        while (size < wanted || (broken != null && !isBroken)) {
            boolean now = broken != null && !isBroken && (size >= wanted / 2);
            at = now ? brokenBlock(at) : block(at, 2);
        }
        flow(at, node("endEvent", ""));
        boolean listens = random.nextBoolean() || broken == Broken.HANDLER_MERGED_AS_IF_DECIDED;
        String handler = listens ? handler() : "";
        return new Model("random.bpmn", """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                <bpmn:process id="random" isExecutable="true">%s%s%s</bpmn:process></bpmn:definitions>
                """.formatted(nodes, flows, handler));
    }

    /** A block from a node on; gives the node at which it ends. */
    private String block(String from, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 11);
        return switch (kind) {
            case 0, 1 -> step(from, "userTask", "");
            case 2 -> step(from, "callActivity", " calledElement=\"another\"");
            case 3 -> several(from);
            case 4 -> gateways(from, "exclusiveGateway", depth);
            case 5 -> gateways(from, "parallelGateway", depth);
            case 6 -> gateways(from, "inclusiveGateway", depth);
            case 7 -> loop(from, depth);
            case 8 -> events(from, depth);
            case 9 -> reminded(from);
            default -> subProcess(from);
        };
    }

    private String gateways(String from, String type, int depth) {
        String split = step(from, type, "");
        String join = node(type, "");
        for (int way = 0; way < 2 + random.nextInt(2); way++) {
            flow(block(split, depth - 1), join);
        }
        return join;
    }

    private String loop(String from, int depth) {
        String meet = step(from, "exclusiveGateway", "");
        String decide = step(block(meet, depth - 1), "exclusiveGateway", "");
        flow(decide, meet);
        return decide;
    }

    private String events(String from, int depth) {
        String gateway = step(from, "eventBasedGateway", "");
        String join = node("exclusiveGateway", "");
        for (int way = 0; way < 2; way++) {
            flow(block(step(gateway, "intermediateCatchEvent", "", timer()), depth - 1), join);
        }
        return join;
    }

    private String reminded(String from) {
        String task = step(from, "userTask", "");
        String reminder = node("boundaryEvent", " cancelActivity=\"false\" attachedToRef=\"" + task + "\"", timer());
        flow(step(reminder, "serviceTask", ""), node("endEvent", ""));
        String late = node("boundaryEvent", " attachedToRef=\"" + task + "\"", timer());
        String join = step(task, "exclusiveGateway", "");
        flow(late, join);
        return join;
    }

    private String several(String from) {
        return step(from, "userTask", "", SEVERAL);
    }

    private String subProcess(String from) {
        return step(from, "subProcess", "", apart(() -> {
            String split = step(node("startEvent", ""), "parallelGateway", "");
            flow(step(split, "userTask", ""), node("endEvent", ""));
            flow(step(split, "userTask", ""), node("endEvent", ""));
        }));
    }

    /** What is drawn meanwhile, taken out of where it would stand. */
    private String apart(Runnable drawing) {
        int mark = nodes.length();
        int flowMark = flows.length();
        drawing.run();
        String inside = nodes.substring(mark) + flows.substring(flowMark);
        nodes.setLength(mark);
        flows.setLength(flowMark);
        return inside;
    }

    private String handler() {
        String inside = apart(() -> {
            String start = node("startEvent", " isInterrupting=\"%s\"".formatted(random.nextBoolean()), timer());
            boolean isBrokenHere = broken == Broken.HANDLER_MERGED_AS_IF_DECIDED;
            String last = isBrokenHere ? mismatch(start, "parallelGateway", "exclusiveGateway") : start;
            flow(last, node("endEvent", ""));
        });
        return "<bpmn:subProcess id=\"handler\" triggeredByEvent=\"true\">" + inside + "</bpmn:subProcess>";
    }

    private String brokenBlock(String from) {
        isBroken = true;
        return switch (broken) {
            case DECISION_JOINED_AS_IF_PARALLEL -> mismatch(from, "exclusiveGateway", "parallelGateway");
            case PARALLEL_MERGED_AS_IF_DECIDED -> mismatch(from, "parallelGateway", "exclusiveGateway");
            case SOME_JOINED_AS_IF_ALL -> mismatch(from, "inclusiveGateway", "parallelGateway");
            case LOOP_WITHOUT_EXIT -> {
                String meet = step(from, "exclusiveGateway", "");
                flow(step(meet, "userTask", ""), meet);
                yield node("userTask", "");
            }
            case STEP_NOBODY_REACHES -> {
                flow(node("userTask", ""), node("endEvent", ""));
                yield step(from, "userTask", "");
            }
            case FIRST_EVENT_JOINED_AS_IF_BOTH -> mismatch(from, "eventBasedGateway", "parallelGateway");
            case REMINDER_GOES_ON_AS_IF_DONE -> {
                String task = step(from, "userTask", "");
                String reminder =
                        node("boundaryEvent", " cancelActivity=\"false\" attachedToRef=\"" + task + "\"", timer());
                String join = step(task, "exclusiveGateway", "");
                flow(reminder, join);
                yield step(join, "userTask", "");
            }
            case LATE_AND_DONE_JOINED_AS_IF_BOTH -> {
                String task = step(from, "userTask", "");
                String late = node("boundaryEvent", " attachedToRef=\"" + task + "\"", timer());
                String join = step(task, "parallelGateway", "");
                flow(late, join);
                yield step(join, "userTask", "");
            }
            case INNER_DECISION_JOINED_AS_IF_PARALLEL ->
                step(
                        from,
                        "subProcess",
                        "",
                        apart(() -> flow(
                                mismatch(node("startEvent", ""), "exclusiveGateway", "parallelGateway"),
                                node("endEvent", ""))));
            case SEVERAL_AT_A_TIME_JOINED_AS_IF_PARALLEL ->
                mismatch(from, "exclusiveGateway", "parallelGateway", SEVERAL);
            case HANDLER_MERGED_AS_IF_DECIDED -> step(from, "userTask", "");
        };
    }

    private String mismatch(String from, String splits, String joins) {
        return mismatch(from, splits, joins, "");
    }

    private String mismatch(String from, String splits, String joins, String content) {
        boolean event = splits.equals("eventBasedGateway");
        String split = step(from, splits, "");
        String join = node(joins, "");
        for (int way = 0; way < 2; way++) {
            flow(
                    event ? step(split, "intermediateCatchEvent", "", timer()) : step(split, "userTask", "", content),
                    join);
        }
        return step(join, "userTask", "");
    }

    private static String timer() {
        return "<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>";
    }

    private String step(String from, String type, String attributes) {
        return step(from, type, attributes, "");
    }

    private String step(String from, String type, String attributes, String content) {
        String node = node(type, attributes, content);
        flow(from, node);
        return node;
    }

    private String node(String type, String attributes) {
        return node(type, attributes, "");
    }

    private String node(String type, String attributes, String content) {
        size++;
        String id = "n" + ++number;
        nodes.append("<bpmn:%s id=\"%s\"%s>%s</bpmn:%s>".formatted(type, id, attributes, content, type));
        return id;
    }

    private void flow(String from, String to) {
        flows.append("<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(++number, from, to));
    }

    /** One way to draw a process wrongly, and what comes of it. */
    enum Broken {
        DECISION_JOINED_AS_IF_PARALLEL(Fault.Kind.STUCK),
        PARALLEL_MERGED_AS_IF_DECIDED(Fault.Kind.TWICE),
        SOME_JOINED_AS_IF_ALL(Fault.Kind.STUCK),
        LOOP_WITHOUT_EXIT(Fault.Kind.ENDLESS),
        STEP_NOBODY_REACHES(Fault.Kind.DEAD),
        FIRST_EVENT_JOINED_AS_IF_BOTH(Fault.Kind.STUCK),
        REMINDER_GOES_ON_AS_IF_DONE(Fault.Kind.TWICE),
        LATE_AND_DONE_JOINED_AS_IF_BOTH(Fault.Kind.STUCK),
        INNER_DECISION_JOINED_AS_IF_PARALLEL(Fault.Kind.STUCK),
        SEVERAL_AT_A_TIME_JOINED_AS_IF_PARALLEL(Fault.Kind.STUCK),
        HANDLER_MERGED_AS_IF_DECIDED(Fault.Kind.TWICE);

        final Fault.Kind fault;

        Broken(Fault.Kind fault) {
            this.fault = fault;
        }
    }
}
