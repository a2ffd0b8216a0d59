package org.fairlight;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Finds methods by which others could change an entity field by field. */
class HaveSetters extends ArchCondition<JavaClass> {

    HaveSetters() {
        super("have setters");
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        entity.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .forEach(method -> events.add(SimpleConditionEvent.satisfied(entity, method.getFullName())));
    }
}
