package org.fairlight.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Addresses that lead to one thing, and those of programs: who gets what, asked for over HTTP. */
final class AccessAddresses {

    private static final int OK = 200;
    private static final String TYPE = "Content-Type";
    private static final String JSON = "application/json";

    private final AccessWorld world;
    private final AccessVisits visits;
    private final Path importToken;

    AccessAddresses(AccessWorld world, AccessVisits visits, Environment environment) {
        this.world = world;
        this.visits = visits;
        importToken = Path.of(environment.getRequiredProperty("fairlight.data"), "import-token");
    }

    /** A page of one thing: a task on somebody's desk, a discussion. */
    List<Cell> things(Actor actor, Shown shown) {
        List<Cell> cells = new ArrayList<>();
        world.stories()
                .forEach(story -> story.tasks()
                        .forEach((form, task) -> cells.add(
                                desk(task, actor, form + " of a story " + story, story.mayDo(actor, form), shown))));
        cells.add(desk(world.guardiansTask(), actor, "the guardian's task", actor.is(Role.GUARDIAN), shown));
        cells.add(desk(world.goneTask(), actor, "a task of a story taken back", false, shown));
        for (UUID discussion : world.discussions()) {
            cells.add(new Cell(
                    "/discussion",
                    actor,
                    "a discussion " + discussion,
                    actor.is(Role.FACILITATOR) || world.isInvited(actor, discussion),
                    () -> shown.to(actor, "discussion/" + discussion)));
        }
        return cells;
    }

    private static Cell desk(String task, Actor actor, String what, boolean open, Shown shown) {
        return new Cell("/desk", actor, what, open, () -> shown.to(actor, "desk/" + task));
    }

    /** What programs ask for. A session opens nothing here, and what is open is open without one. */
    List<Cell> ofPrograms(Actor actor) throws IOException {
        String token = "Bearer " + Files.readString(importToken);
        String receipt = world.agreed().code().inGroups();
        String emptyFile = "comment_id,comment\n";
        return List.of(
                endpoint(
                        "POST /api/v1/feedback",
                        actor,
                        "a story",
                        true,
                        () -> visits.post(
                                        "api/v1/feedback",
                                        actor,
                                        "{\"good\": \"Kind\", \"consents\": []}",
                                        TYPE,
                                        JSON,
                                        "Idempotency-Key",
                                        UUID.randomUUID().toString())
                                == 201),
                endpoint(
                        "POST /api/v1/tracking",
                        actor,
                        "a receipt",
                        true,
                        () -> visits.post(
                                        "api/v1/tracking",
                                        actor,
                                        "{\"receipt\": \"%s\"}".formatted(receipt),
                                        TYPE,
                                        JSON)
                                == OK),
                endpoint(
                        "POST /api/v1/imports",
                        actor,
                        "no token",
                        false,
                        () -> visits.post("api/v1/imports", actor, emptyFile) == OK),
                endpoint(
                        "POST /api/v1/imports",
                        actor,
                        "a token",
                        true,
                        () -> visits.post("api/v1/imports", actor, emptyFile, "Authorization", token) == OK),
                endpoint(
                        "GET /actuator/health",
                        actor,
                        "whether it is well",
                        true,
                        () -> visits.status("actuator/health", actor) == OK),
                endpoint(
                        "GET /actuator/health",
                        actor,
                        "its details",
                        actor.is(Role.ADMINISTRATOR),
                        () -> visits.page("actuator/health", actor).contains("\"details\"")),
                endpoint(
                        "GET /actuator/env",
                        actor,
                        "settings",
                        false,
                        () -> visits.status("actuator/env", actor) == OK),
                endpoint(
                        "GET /v3/api-docs",
                        actor,
                        "the description",
                        true,
                        () -> visits.status("v3/api-docs", actor) == OK),
                endpoint(
                        "GET /api/v1/feedback",
                        actor,
                        "all stories",
                        false,
                        () -> visits.status("api/v1/feedback", actor) == OK));
    }

    private static Cell endpoint(String name, Actor actor, String what, boolean open, Cell.Trial trial) {
        return new Cell(name, actor, what, open, trial);
    }

    /** Whether a page shows somebody the thing that it is about. */
    @FunctionalInterface
    interface Shown {

        boolean to(Actor actor, String address);
    }
}
