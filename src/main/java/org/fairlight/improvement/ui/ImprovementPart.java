package org.fairlight.improvement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import org.fairlight.improvement.ImprovementFile;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.SummaryList;

/** One change, read from its aim to its last cycle. */
class ImprovementPart extends Div {

    ImprovementPart(ImprovementFile file, Clock clock) {
        addClassName("fl-improvement");
        SummaryList facts = new SummaryList();
        facts.addAnswer("Aim", file.aim());
        facts.addAnswer(
                "Kind of change",
                file.kind().title() + " (" + file.kind().strength().title().toLowerCase(java.util.Locale.UK) + ")");
        facts.addAnswer("How we know", file.measure());
        facts.addAnswer("Looked after by", file.owner());
        facts.addAnswer("Begun", new PlainDates(clock.instant()).dayAndDistance(file.startedAt()));
        facts.addAnswer("State", file.state().title());
        add(new H2(file.change()), facts);
        file.cycles().forEach(this::addCycle);
    }

    private void addCycle(ImprovementFile.Cycle cycle) {
        SummaryList facts = new SummaryList();
        facts.addAnswer("We believed", cycle.prediction());
        facts.addAnswer("We tried", cycle.plan());
        if (cycle.result() != null && cycle.learning() != null && cycle.decision() != null) {
            facts.addAnswer("It showed", cycle.result());
            facts.addAnswer("We learned", cycle.learning());
            facts.addAnswer("Decision", cycle.decision().title());
        }
        add(new H3("Cycle " + cycle.number()), facts);
    }
}
