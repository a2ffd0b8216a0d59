package org.fairlight.journey.ui.share;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.entrances.Doorkeeper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages on which somebody shares a story, as whoever tries them reads and presses them. */
abstract class SharingPages extends SpringBrowserlessTest {

    @Autowired
    Traces trace;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Doorkeeper door;

    @Autowired
    ApplicationContext beans;

    final String words = "Words only this test writes " + UUID.randomUUID();

    @BeforeEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    void tellAndCheck() {
        navigate(WhatView.class);
        write("What happened?", words);
        navigate(CheckView.class);
    }

    SharingDraft draft() {
        return beans.getBean(SharingDraft.class);
    }

    int stories() {
        return jdbc.sql("select count(*) from masked_story where happened = :words or good = :words")
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    void write(String label, String text) {
        test(area(label)).setValue(text);
    }

    TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    RadioButtonGroup<Object> radios(int index) {
        return (RadioButtonGroup<Object>)
                List.copyOf($(RadioButtonGroup.class).all()).get(index);
    }

    void tick(String label) {
        test($(Checkbox.class).all().stream()
                        .filter(tick -> label.equals(tick.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    void flip(String label) {
        test(choice(label)).click();
    }

    Checkbox choice(String label) {
        return $(Checkbox.class).all().stream()
                .filter(tick -> tick.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
