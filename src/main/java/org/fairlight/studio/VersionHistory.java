package org.fairlight.studio;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of every process and decision table: which runs, and which there were. */
@Service
@Transactional(readOnly = true)
public class VersionHistory {

    private final ProcessVersions versions;
    private final Directory directory;
    private final CurrentUser user;

    VersionHistory(ProcessVersions versions, Directory directory, CurrentUser user) {
        this.versions = versions;
        this.directory = directory;
        this.user = user;
    }

    /** Every process and decision table with the version that runs. */
    @Door(Right.EDIT_PROCESSES)
    public List<ModelLine> models() {
        return versions.findByLiveTrueOrderByModel().stream().map(this::line).toList();
    }

    /** All versions of a model, the newest first. */
    @Door(Right.EDIT_PROCESSES)
    public List<VersionLine> versions(String model) {
        UUID me = user.require().personId();
        return versions.findByModelOrderByNumberDesc(model).stream()
                .map(version -> new VersionLine(
                        version.number(),
                        version.origin(),
                        version.note(),
                        name(version.author()),
                        name(version.approvedBy()),
                        version.at(),
                        version.liveSince(),
                        version.liveUntil(),
                        version.isLive(),
                        version.mayBeBroughtBackBy(me),
                        version.beginsAt()))
                .toList();
    }

    /** The model as it was in a version. */
    @Door(Right.EDIT_PROCESSES)
    public Model version(String model, int number) {
        return versions.findByModelAndNumber(model, number)
                .orElseThrow(() -> new IllegalArgumentException("There is no such version"))
                .asModel();
    }

    private ModelLine line(ProcessVersion live) {
        Model model = live.asModel();
        boolean newerShipped = versions.findFirstByModelAndOriginOrderByNumberDesc(model.fileName(), Origin.SHIPPED)
                .filter(shipped -> shipped.number() > live.number())
                .isPresent();
        return new ModelLine(
                model.fileName(),
                ModelTitle.of(model),
                model.isProcess(),
                live.number(),
                Objects.requireNonNullElse(live.liveSince(), live.at()),
                newerShipped);
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null
                ? null
                : directory.person(person).map(Person::displayName).orElse("Somebody");
    }
}
