package org.fairlight.journey.ui.work;

import java.util.Optional;
import org.fairlight.shared.ui.DeskForm;
import org.fairlight.workflow.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds the visible half of a form. */
@Service
class DeskForms {

    private final ObjectProvider<DeskForm<?>> forms;

    DeskForms(ObjectProvider<DeskForm<?>> forms) {
        this.forms = forms;
    }

    /** A new one each time: the beans are of prototype scope. */
    @SuppressWarnings("unchecked")
    <A> Optional<DeskForm<A>> of(Form form) {
        return forms.stream()
                .filter(desk -> desk.form() == form)
                .map(desk -> (DeskForm<A>) desk)
                .findFirst();
    }
}
