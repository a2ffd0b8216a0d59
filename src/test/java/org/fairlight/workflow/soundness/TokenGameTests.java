package org.fairlight.workflow.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGameTests {

    private static final int SOUND_ONES = 150;
    private static final int BROKEN_ONES_OF_A_KIND = 20;
    private static final int SIZE = 20;
    private static final int ENOUGH = 30;

    static Stream<Model> ours() {
        return new Models("file:processes/").all().stream().filter(Model::isProcess);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyProcessOfOursCanComeToItsEnd(Model model) {
        assertThat(TokenGame.play(model)).matches(Soundness::isSound, "sound");
    }

    @Test
    void noFaultIsToldOfAProcessThatHasNone() {
        assertThat(IntStream.range(0, SOUND_ONES).mapToObj(seed -> RandomProcess.sound(seed, SIZE)))
                .allSatisfy(model ->
                        assertThat(TokenGame.play(model)).as(model.xml()).matches(Soundness::isSound, "sound"));
    }

    /** Otherwise the test above might speak of plain rows of steps only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:exclusiveGateway",
                "<bpmn:parallelGateway",
                "<bpmn:inclusiveGateway",
                "<bpmn:eventBasedGateway",
                "cancelActivity=\"false\"",
                "<bpmn:boundaryEvent id=\"[^\"]*\" attachedToRef",
                "triggeredByEvent=\"true\"",
                "isInterrupting=\"true\"",
                "isInterrupting=\"false\"",
                "<bpmn:multiInstanceLoopCharacteristics",
                "<bpmn:subProcess id=\"n",
                "<bpmn:callActivity"
            })
    void soundProcessesAreMadeOfEverything(String part) {
        Pattern drawn = Pattern.compile(part);
        assertThat(IntStream.range(0, SOUND_ONES).mapToObj(seed -> RandomProcess.sound(seed, SIZE)))
                .filteredOn(model -> drawn.matcher(model.xml()).find())
                .hasSizeGreaterThan(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultIsFoundWhereverItIs(RandomProcess.Broken broken) {
        assertThat(IntStream.range(0, BROKEN_ONES_OF_A_KIND).mapToObj(seed -> RandomProcess.broken(seed, SIZE, broken)))
                .allSatisfy(model -> assertThat(TokenGame.play(model).faults())
                        .as(model.xml())
                        .extracting(Fault::kind)
                        .contains(broken.fault));
    }

    @Test
    void theWayToAFaultIsTold() {
        Model model = model("""
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="which"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/>
                <bpmn:parallelGateway id="both"/><bpmn:endEvent id="end"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="which"/>
                <bpmn:sequenceFlow id="f2" sourceRef="which" targetRef="a"/>
                <bpmn:sequenceFlow id="f3" sourceRef="which" targetRef="b"/>
                <bpmn:sequenceFlow id="f4" sourceRef="a" targetRef="both"/>
                <bpmn:sequenceFlow id="f5" sourceRef="b" targetRef="both"/>
                <bpmn:sequenceFlow id="f6" sourceRef="both" targetRef="end"/>
                """);

        Fault fault = TokenGame.play(model).faults().getFirst();

        assertThat(fault.kind()).isEqualTo(Fault.Kind.STUCK);
        assertThat(fault.element()).isEqualTo("both");
        assertThat(fault.path()).containsExactly("which", "a");
    }

    @Test
    void aProcessWithTooManySituationsIsToldToBeTooLarge() {
        StringBuilder ways = new StringBuilder("""
                <bpmn:startEvent id="start"/><bpmn:parallelGateway id="split"/><bpmn:parallelGateway id="join"/><bpmn:endEvent id="end"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="split"/><bpmn:sequenceFlow id="f2" sourceRef="join" targetRef="end"/>
                """);
        for (int way = 0; way < 20; way++) {
            ways.append("""
                    <bpmn:userTask id="t%1$d"/><bpmn:sequenceFlow id="a%1$d" sourceRef="split" targetRef="t%1$d"/>
                    <bpmn:sequenceFlow id="b%1$d" sourceRef="t%1$d" targetRef="join"/>
                    """.formatted(way));
        }

        assertThat(TokenGame.play(model(ways.toString())).undecided()).contains("too large");
    }

    @Test
    void whatTheGameDoesNotKnowIsToldAndNotGuessed() {
        Soundness found = TokenGame.play(model("""
                <bpmn:startEvent id="start"/><bpmn:complexGateway id="odd"/><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="odd"/>
                """));

        assertThat(found.isSound()).isFalse();
        assertThat(found.undecided()).contains("odd");
    }

    private static Model model(String inside) {
        return new Model("drawn.bpmn", """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                <bpmn:process id="drawn" isExecutable="true">%s</bpmn:process></bpmn:definitions>
                """.formatted(inside));
    }
}
