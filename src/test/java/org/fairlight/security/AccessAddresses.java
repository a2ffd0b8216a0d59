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

    /** One story's or discussion's page, for somebody whose role the page opens to and for everybody else. */
    List<Cell> things(Actor actor) {
        List<Cell> cells = new ArrayList<>();
        boolean desk = isOpen("desk/:taskId", actor);
        world.stories()
                .forEach(story -> story.tasks()
                        .forEach((form, task) -> cells.add(
                                page("desk", task, actor, form + " of a story " + story, desk && story.mayDo(actor, form)))));
        cells.add(page("desk", world.guardiansTask(), actor, "the guardian's task", actor.is(Role.GUARDIAN)));
        boolean room = isOpen("discussion/:id", actor);
        for (UUID discussion : world.discussions()) {
            cells.add(page(
                    "discussion",
                    discussion.toString(),
                    actor,
                    "a discussion " + discussion,
                    room && (actor.is(Role.FACILITATOR) || world.isInvited(actor, discussion))));
        }
        return cells;
    }

    /** What programs ask for. A session opens nothing here, and what is open is open without one. */
    List<Cell> ofPrograms(Actor actor) throws IOException {
        String token = "Bearer " + Files.readString(importToken);
        String receipt = world.agreed().code().inGroups();
        String emptyFile = "comment_id,comment\n";
        return List.of(
                endpoint("POST /api/v1/feedback", actor, "a story", true, () -> visits.post(
                                "api/v1/feedback",
                                actor,
                                "{\"good\": \"Kind\", \"consents\": []}",
                                TYPE,
                                JSON,
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        == 201),
                endpoint("POST /api/v1/tracking", actor, "a receipt", true, () -> visits.post(
                                "api/v1/tracking", actor, "{\"receipt\": \"%s\"}".formatted(receipt), TYPE, JSON)
                        == OK),
                endpoint("POST /api/v1/imports", actor, "no token", false, () -> visits.post(
                                "api/v1/imports", actor, emptyFile)
                        == OK),
                endpoint("POST /api/v1/imports", actor, "a token", true, () -> visits.post(
                                "api/v1/imports", actor, emptyFile, "Authorization", token)
                        == OK),
                endpoint("GET /actuator/health", actor, "whether it is well", true, () -> visits.status(
                                "actuator/health", actor)
                        == OK),
                endpoint(
                        "GET /actuator/health",
                        actor,
                        "its details",
                        actor.is(Role.ADMINISTRATOR),
                        () -> visits.page("actuator/health", actor).contains("\"details\"")),
                endpoint("GET /actuator/env", actor, "settings", false, () -> visits.status("actuator/env", actor) == OK),
                endpoint("GET /v3/api-docs", actor, "the description", true, () -> visits.status("v3/api-docs", actor)
                        == OK),
                endpoint("GET /api/v1/feedback", actor, "all stories", false, () -> visits.status(
                                "api/v1/feedback", actor)
                        == OK));
    }

    /** A task that was there until its story was taken back: the page says that nothing is left, and nothing else. */
    String goneTask(Actor actor) throws IOException, InterruptedException {
        return visits.page("desk/" + world.goneTask(), actor);
    }

    private Cell page(String page, String thing, Actor actor, String what, boolean open) {
        return new Cell(
                "/" + page, actor, what, open, () -> visits.status(page + "/" + thing, actor) == OK);
    }

    private static Cell endpoint(String name, Actor actor, String what, boolean open, Cell.Trial trial) {
        return new Cell(name, actor, what, open, trial);
    }

    private static boolean isOpen(String address, Actor actor) {
        return AccessDocument.pages().stream()
                .filter(page -> page.address().equals(address))
                .anyMatch(page -> page.opensTo(actor.role()));
    }
}
