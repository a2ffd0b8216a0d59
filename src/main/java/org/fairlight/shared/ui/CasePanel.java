package org.fairlight.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.fairlight.workflow.Form;

/** What stands beside a form whose case is no story of the learning journey; contributed by the module that owns the case. */
public interface CasePanel {

    boolean shows(Form form);

    Component panel(UUID caseId);
}
