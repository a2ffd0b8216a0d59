package org.fairlight.security;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkTab;
import org.fairlight.journey.imports.ImportColumns;
import org.fairlight.journey.imports.ImportOrder;
import org.fairlight.journey.imports.Imports;
import org.fairlight.rights.AppraisalAnswers;
import org.fairlight.rights.AppraisalDecision;
import org.fairlight.rights.ErasureAnswers;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.KeepReason;
import org.fairlight.studio.replay.MadeUpStory;
import org.fairlight.studio.replay.ReplayWish;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Model;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

/** Something to hand in at a door: what it is tried on, and anything else it asks for. */
final class Arguments {

    private static final Map<Class<?>, Object> ANY = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "Words to try a door with"),
            Map.entry(UUID.class, new UUID(0, 1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Set.class, Set.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Path.class, Path.of("no-such-file.csv")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(
                    InteractiveAuthenticationSuccessEvent.class,
                    new InteractiveAuthenticationSuccessEvent(
                            new TestingAuthenticationToken("somebody", null), Arguments.class)),
            Map.entry(
                    ImportOrder.class,
                    new ImportOrder(ImportColumns.USUAL, StandardCharsets.UTF_8, ',', ImportOrder.SURVEY_TERMS)),
            Map.entry(Imports.Progress.class, (Imports.Progress) (done, of) -> {}),
            Map.entry(Object.class, BegunForms.of(Form.CLINICIAN_REVIEW)),
            Map.entry(Model.class, new Model("no-blame-routing.dmn", "<definitions/>")),
            Map.entry(
                    ErasureAnswers.class,
                    new ErasureAnswers(ErasureState.KEPT, Set.of(), KeepReason.values()[0], false)),
            Map.entry(
                    AppraisalAnswers.class,
                    new AppraisalAnswers(
                            AppraisalDecision.KEEP,
                            KeepReason.values()[0],
                            LocalDate.now().plusYears(1))),
            Map.entry(Story.class, new Story("We waited", null, null)),
            Map.entry(ReplayWish.class, ReplayWish.USUAL),
            Map.entry(MadeUpStory.class, new MadeUpStory(Map.of())),
            Map.entry(WorkFilter.class, WorkFilter.of(WorkTab.MINE)),
            Map.entry(
                    Submission.class,
                    Submission.of(
                            "the key of a trial",
                            Source.FORM,
                            new Story("We waited", null, null),
                            Set.of(Purpose.HANDLE_AND_REPLY))));

    private Arguments() {}

    /** @param given what the door is tried on; each in the place of the first parameter that takes it and has nothing yet */
    static @Nullable Object[] of(Parameter[] parameters, List<Object> given) {
        List<Object> left = new ArrayList<>(given);
        return Arrays.stream(parameters)
                .map(Parameter::getType)
                .map(type -> left.stream()
                        .filter(type::isInstance)
                        .findFirst()
                        .map(one -> {
                            left.remove(one);
                            return one;
                        })
                        .orElseGet(() -> any(type)))
                .toArray();
    }

    private static @Nullable Object any(Class<?> type) {
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }
        return type.isEnum() ? type.getEnumConstants()[0] : ANY.get(type);
    }
}
