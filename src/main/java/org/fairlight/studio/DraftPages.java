package org.fairlight.studio;

import java.util.List;
import java.util.UUID;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.ModelTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a draft shows to one person. */
@Component
class DraftPages {

    private final DraftSaves saves;
    private final DraftHands hands;
    private final ProcessVersions versions;
    private final Directory directory;

    DraftPages(DraftSaves saves, DraftHands hands, ProcessVersions versions, Directory directory) {
        this.saves = saves;
        this.hands = hands;
        this.versions = versions;
        this.directory = directory;
    }

    DraftPage page(ProcessDraft draft, UUID reader) {
        String model = draft.asModel().fileName();
        ProcessVersion now = versions.findByModelAndLiveTrue(model)
                .orElseThrow(() -> new IllegalArgumentException("There is no model " + model));
        return new DraftPage(
                draft.id(),
                model,
                ModelTitle.of(draft.asModel()),
                draft.revision(),
                draft.asModel().xml(),
                now.asModel().xml(),
                draft.basedOn(),
                now.number(),
                draft.note(),
                draft.state(),
                name(draft.author()),
                name(draft.askedBy()),
                hands.isIn(draft, reader),
                others(draft, reader),
                draft.answer(),
                versions.findByModelAndBeginsAtNotNull(model)
                        .filter(waiting -> waiting.holds(draft.asModel()))
                        .map(ProcessVersion::beginsAt)
                        .orElse(null),
                saves.of(draft.id()).stream().map(save -> save(draft, save)).toList());
    }

    private List<String> others(ProcessDraft draft, UUID reader) {
        return directory.withRole(Role.QUALITY_LEAD).stream()
                .filter(lead -> !lead.id().equals(reader) && !hands.isIn(draft, lead.id()))
                .map(Person::displayName)
                .toList();
    }

    private DraftPage.Save save(ProcessDraft draft, DraftSaves.Kept save) {
        boolean current = save.kind() != SaveKind.ASIDE && save.revision() == draft.revision();
        return new DraftPage.Save(save.id(), save.revision(), name(save.by()), save.at(), save.kind(), current);
    }

    private String name(@Nullable UUID person) {
        return person == null
                ? ""
                : directory.person(person).map(Person::displayName).orElse("Somebody");
    }
}
