package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.rights.Holders;
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
class AccessMatrixTests extends SpringBrowserlessTest {

    private static final int LEAST_CELLS = 1_000;
    private static final Set<String> PAGES_OF_ONE_THING = Set.of("DeskView", "RoomView");

    /** What breaks behind its door on anything that can be handed in here, and why that is no sign of a closed one. */
    private static final Map<String, String> MAY_BREAK = Map.of();

    private final ServletWebServerApplicationContext application;
    private final Traces trace;
    private final TransactionTemplate transaction;
    private final AccessWorld world;
    private final AccessVisits visits;
    private final TriedThings things;
    private final AccessAddresses addresses;
    private final Map<String, String> broken = new TreeMap<>();

    @Autowired
    AccessMatrixTests(
            ServletWebServerApplicationContext application,
            Traces trace,
            PlatformTransactionManager transactions,
            Tracking tracking,
            Holders holders) {
        this.application = application;
        this.trace = trace;
        this.transaction = new TransactionTemplate(transactions);
        this.world = new AccessWorld(application);
        this.visits = new AccessVisits(application);
        this.things = new TriedThings(world, tracking, holders);
        this.addresses = new AccessAddresses(world, visits, application.getEnvironment());
    }

    @BeforeAll
    void makeTheWorld() {
        world.made();
    }

    @AfterAll
    void leaveIt() {
        world.leave();
        visits.close();
    }

    @Test
    void everyDoorOpensExactlyAsDeclared() {
        List<Cell> cells = new ArrayList<>();
        services().forEach(service -> methods(service).forEach(method -> addCells(service, method, cells)));

        List<String> wrong = notAsDeclared(cells);
        assertThat(wrong).as("%s broke", broken).isEmpty();
        assertThat(broken.keySet())
                .as("what breaks proves nothing about its door: %s", broken)
                .isEqualTo(MAY_BREAK.keySet());
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
                            () -> visits.status(world.tried(page), actor) == 200)));
            world.stories()
                    .forEach(story -> cells.add(new Cell(
                            "/media/{id}",
                            actor,
                            "a photo of a story " + story,
                            TriedThings.isOpen(Right.PLAY_MEDIA, actor, story),
                            () -> visits.status("media/" + story.medium(), actor) == 200)));
        }

        assertThat(notAsDeclared(cells)).isEmpty();
    }

    @Test
    void aPageOfOneThingOpensExactlyToWhomTheThingIsOpen() {
        List<Cell> cells = new ArrayList<>();
        world.actors().forEach(actor -> cells.addAll(addresses.things(actor, this::shows)));

        assertThat(notAsDeclared(cells)).isEmpty();
        assertThat(cells).filteredOn(Cell::open).as("both kinds are tried").isNotEmpty();
    }

    @Test
    void whatProgramsAskForOpensExactlyAsDeclared() throws Exception {
        List<Cell> cells = new ArrayList<>();
        for (Actor actor : world.actors()) {
            cells.addAll(addresses.ofPrograms(actor));
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
                cells.add(new Cell(name, actor, "the inside", false, () -> enters(service, method, actor, List.of())));
            } else {
                things.of(door.value(), method, actor)
                        .forEach((thing, open) -> cells.add(new Cell(
                                name + " (" + door.value() + ")",
                                actor,
                                thing.name(),
                                open,
                                () -> enters(service, method, actor, thing.given()))));
            }
        }
    }

    /** Calls the method as a request by this person would; whatever happens behind the door, it was open. */
    private boolean enters(Object service, Method method, Actor actor, List<Object> given) {
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
                note(method, failed.getCause());
                return !isRefusal(failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            } finally {
                RequestContextHolder.resetRequestAttributes();
                SecurityContextHolder.clearContext();
            }
        }));
    }

    /** What breaks on what it was given proves nothing about the door. */
    private void note(Method method, Throwable failure) {
        if (failure instanceof NullPointerException || failure instanceof IllegalArgumentException) {
            broken.put(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                    failure + " at " + failure.getStackTrace()[0]);
        }
    }

    /** Goes to a page as somebody; what is not theirs is shown on none. */
    private boolean shows(Actor actor, String address) {
        if (actor.person() != null) {
            trace.signIn(actor.person());
        }
        try {
            UI.getCurrent().navigate(address);
            String page = ((Component) getCurrentView()).getElement().getTextRecursively();
            boolean shown =
                    PAGES_OF_ONE_THING.contains(getCurrentView().getClass().getSimpleName())
                            && !page.contains("Nothing left to do here");
            assertThat(shown || !page.contains(AccessWorld.WORDS.happened()))
                    .as(page)
                    .isTrue();
            return shown;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AccessDeniedException || failure instanceof TrackingUnknown;
    }
}
