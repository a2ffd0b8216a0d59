package org.fairlight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.fairlight.journey.CheckedReceipt;
import org.fairlight.journey.Tracking;
import org.fairlight.security.Door;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/** The package picture of the README, held by the build. */
@AnalyzeClasses(packages = "org.fairlight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyTheScreenKnowsVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.fairlight.security", "org.fairlight")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule modulesMeetWithoutCircles =
            slices().matching("org.fairlight.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyReachesIntoAnotherFeaturesScreen = slices().matching("org.fairlight.(*).ui..")
            .namingSlices("screen of $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                            "org.fairlight.shared.ui.."));

    @ArchTest
    static final ArchRule onlyACodeThatOpensProvesAReceipt = noClasses()
            .that()
            .areNotAssignableTo(Tracking.class)
            .should()
            .accessTargetWhere(
                    targetOwner(type(CheckedReceipt.class)).and(target(name(JavaConstructor.CONSTRUCTOR_NAME))));

    /** What {@code security.DoorKeeper} would refuse at run time is refused by the build already. */
    @ArchTest
    static final ArchRule whoComesFromOutsideEntersByADoor = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..api..")
            .should()
            .callMethodWhere(targetOwner(
                            annotatedWith(Service.class).<JavaClass>forSubtype().and(not(resideInAPackage("..ui.."))))
                    .and(not(target(annotatedWith(Door.class)))));

    @ArchTest
    static final ArchRule everyEndpointIsADoor =
            methods().that().areMetaAnnotatedWith(RequestMapping.class).should().beAnnotatedWith(Door.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noClasses().that().areAnnotatedWith(Entity.class).should(new HaveSetters());

    @ArchTest
    static final ArchRule noTableNamesAPersonAtFault = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("(?i).*(blame|fault|culprit|accused|perpetrator|responsiblePerson).*");

    @ArchTest
    static final ArchRule servicesAreNotHeldByEntities = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .onlyHaveDependentClassesThat()
            .areNotAnnotatedWith(Entity.class);

    @Test
    void modulesKeepTheirInsidesToThemselves() {
        ApplicationModules.of(FairlightApplication.class).verify();
    }
}
