package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Directory;
import org.fairlight.reflection.Reflections;
import org.fairlight.reflection.Rooms;
import org.fairlight.studio.ModelDrafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Every role, and nobody, at every method of every service and at every page and file: each is really tried on stories of
 * every relation, and opens exactly where {@link Right} says so. What comes of a trial is rolled back.
 */
@FairlightTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final int LEAST_CELLS = 1_000;

    private final ServletWebServerApplicationContext application;
    private final Traces trace;
    private final TransactionTemplate transaction;
    private final AccessWorld world;
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    AccessMatrixTests(
            ServletWebServerApplicationContext application,
            Traces trace,
            PlatformTransactionManager transactions,
            Directory directory,
            MediaFiles media,
            Consents consents,
            Rooms rooms,
            Reflections reflections,
            GuardianRoom guardians,
            SecondLooks looks,
            ModelDrafts drafts) {
        this.application = application;
        this.trace = trace;
        this.transaction = new TransactionTemplate(transactions);
        this.world = new AccessWorld(trace, directory, media, consents, rooms, reflections, guardians, looks, drafts);
    }

    @BeforeAll
    void makeTheWorld() {
        world.made();
    }

    @AfterAll
    void leaveIt() {
        world.leave();
        http.close();
    }

    @Test
    void everyDoorOpensExactlyAsDeclared() {
        List<Cell> cells = new ArrayList<>();
        services().forEach(service -> methods(service).forEach(method -> addCells(service, method, cells)));

        assertThat(notAsDeclared(cells)).isEmpty();
        assertThat(cells).hasSizeGreaterThan(LEAST_CELLS);
        assertThat(cells).filteredOn(Cell::open).as("both kinds are tried").hasSizeGreaterThan(LEAST_CELLS / 4);
    }

    @Test
    void everyPageOpensExactlyForItsRoles() {
        List<Cell> cells = new ArrayList<>();
        for (Actor actor : world.actors()) {
            AccessDocument.pages()
                    .forEach(page -> cells.add(new Cell(
                            "/" + page.address(),
                            actor,
                            "the page",
                            page.opensTo(actor.role()),
                            () -> status(world.tried(page), actor) == 200)));
            world.stories()
                    .forEach(story -> cells.add(new Cell(
                            "/media/{id}",
                            actor,
                            "a photo of a story " + story,
                            isOpen(Right.PLAY_MEDIA, actor, story),
                            () -> status("media/" + story.medium(), actor) == 200)));
        }

        assertThat(notAsDeclared(cells)).isEmpty();
    }

    private static List<String> notAsDeclared(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> {
                    try {
                        return cell.tryIt().opens() != cell.open();
                    } catch (Exception failed) {
                        throw new AssertionError(cell.toString(), failed);
                    }
                })
                .map(Cell::toString)
                .toList();
    }

    private Stream<Object> services() {
        return Arrays.stream(application.getBeanDefinitionNames())
                .filter(name -> application.isSingleton(name))
                .map(application::getBean)
                .filter(bean -> Doors.isGuarded(AopUtils.getTargetClass(bean)))
                .filter(bean -> AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(bean), Service.class));
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
    }

    private void addCells(Object service, Method method, List<Cell> cells) {
        Door door = AnnotatedElementUtils.findMergedAnnotation(method, Door.class);
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        for (Actor actor : world.actors()) {
            if (door == null) {
                cells.add(new Cell(name, actor, "the inside", false, () -> enters(service, method, actor, null)));
            } else {
                things(door.value(), method, actor)
                        .forEach((thing, open) -> cells.add(new Cell(
                                name + " (" + door.value() + ")",
                                actor,
                                thing.name(),
                                open,
                                () -> enters(service, method, actor, thing.given()))));
            }
        }
    }

    /** What a door is tried on, and whether the declaration opens it. */
    private Map<Thing, Boolean> things(Right right, Method method, Actor actor) {
        Map<Thing, Boolean> things = new java.util.LinkedHashMap<>();
        boolean role = hasRole(right, actor);
        if (right == Right.TAKE_SECOND_LOOK && method.getName().equals("read")) {
            world.stories()
                    .forEach(story -> things.put(
                            new Thing("a story " + story, story.id()),
                            actor.is(Role.CLINICIAN) && story.equals(world.agreed())));
        } else if (DoorKeeper.isOfStory(method)) {
            world.stories()
                    .forEach(story ->
                            things.put(new Thing("a story " + story, story.id()), isOpen(right, actor, story)));
        } else if (right == Right.DO_TASK) {
            world.stories()
                    .forEach(story -> story.tasks()
                            .forEach((form, task) -> things.put(
                                    new Thing(form + " of a story " + story, task), role && story.mayDo(actor, form))));
        } else if (right == Right.SEE_OWN_STORIES && takesId(method)) {
            world.stories()
                    .forEach(story -> things.put(
                            new Thing("a story " + story, story.id()),
                            role
                                    && story.name()
                                            .equals("shared by the "
                                                    + actor.role().id())));
        } else if (right == Right.TRACK
                && Arrays.asList(method.getParameterTypes()).contains(ReceiptCode.class)) {
            world.stories().forEach(story -> things.put(new Thing("a story " + story, story.code()), true));
            things.put(new Thing("a code that opens nothing", unknown()), false);
        } else if (right == Right.PLAY_MEDIA) {
            world.stories()
                    .forEach(story -> things.put(
                            new Thing("a photo of a story " + story, story.medium()), isOpen(right, actor, story)));
        } else if (right == Right.TAKE_PART && takesId(method)) {
            boolean answers = method.getName().equals("answer");
            world.discussions()
                    .forEach(discussion -> things.put(
                            new Thing(
                                    discussion.equals(world.discussions().getFirst()) ? "an own discussion" : "another",
                                    discussion),
                            world.isInvited(actor, discussion) || (actor.is(Role.FACILITATOR) && !answers)));
        } else if (right == Right.REFLECT && takesId(method)) {
            addReflections(method, actor, things);
        } else if (right == Right.TEND_BOARD) {
            things.put(new Thing("a note", world.note()), role);
        } else if (right.roles().equals(List.of(Role.GUARDIAN)) && takesId(method)) {
            things.put(new Thing("a guardian's case", world.guardianCase()), role);
        } else {
            things.put(new Thing("it", null), !right.reach().asksWhoItIs() || role);
        }
        return things;
    }

    private void addReflections(Method method, Actor actor, Map<Thing, Boolean> things) {
        if (method.getName().equals("delete")) {
            for (Role author : List.of(Role.STAFF, Role.FACILITATOR)) {
                things.put(
                        new Thing("a reflection of the " + author.id(), world.reflectionOf(author)), actor.is(author));
            }
        } else {
            boolean writes = method.getName().equals("write");
            world.discussions()
                    .forEach(discussion -> things.put(
                            new Thing("a discussion " + discussion, discussion),
                            hasRole(Right.REFLECT, actor)
                                    && (!writes || actor.is(Role.FACILITATOR) || world.isInvited(actor, discussion))));
        }
    }

    private static boolean takesId(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
    }

    private static boolean hasRole(Right right, Actor actor) {
        return actor.role() != null && right.roles().contains(actor.role());
    }

    private static boolean isOpen(Right right, Actor actor, KnownStory story) {
        if (!hasRole(right, actor) || (right.endsWithWithdrawal() && story.withdrawn())) {
            return false;
        }
        return switch (right.reach()) {
            case TASK -> story.waitsFor(actor);
            case TASK_OR_TEAM ->
                story.waitsFor(actor) || (story.isOf(actor) && story.teamMaySee() && !story.withdrawn());
            default -> true;
        };
    }

    private static ReceiptCode unknown() {
        return ReceiptCode.read("0000-0000-0000-0000-0000").orElseThrow();
    }

    /** Calls the method as a request by this person would; whatever happens behind the door, it was open. */
    private boolean enters(Object service, Method method, Actor actor, @Nullable Object given) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            if (actor.person() != null) {
                trace.signIn(actor.person());
            }
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
            try {
                method.setAccessible(true);
                method.invoke(service, Arguments.of(method.getParameters(), given));
                return true;
            } catch (InvocationTargetException failed) {
                return !isRefusal(failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            } finally {
                RequestContextHolder.resetRequestAttributes();
                SecurityContextHolder.clearContext();
            }
        }));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AccessDeniedException || failure instanceof TrackingUnknown;
    }

    private int status(String address, Actor actor) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d/%s".formatted(application.getWebServer().getPort(), address)));
        if (actor.person() != null) {
            request.header("Cookie", new OpenSession(application).of(actor.person()));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Something to try a door on. */
    private record Thing(String name, @Nullable Object given) {}
}
