package org.fairlight.security;

import static java.util.Objects.requireNonNull;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Stands before every service and endpoint. A visit (a request of a page or of the API) enters by a {@link Door} and only with
 * its right; the right is asked again at each door on the way. Whatever has no door is refused to a visit, and open to the
 * code behind a door and to the program's own work, such as timers.
 */
class DoorKeeper implements MethodInterceptor {

    private static final ThreadLocal<Integer> INSIDE = ThreadLocal.withInitial(() -> 0);

    private final ObjectProvider<CurrentUser> user;
    private final ObjectProvider<SignIn> signIn;
    private final ObjectProvider<StoryReach> stories;

    DoorKeeper(ObjectProvider<CurrentUser> user, ObjectProvider<SignIn> signIn, ObjectProvider<StoryReach> stories) {
        this.user = user;
        this.signIn = signIn;
        this.stories = stories;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Method method = AopUtils.getMostSpecificMethod(
                call.getMethod(), AopUtils.getTargetClass(requireNonNull(call.getThis())));
        Door door = AnnotatedElementUtils.findMergedAnnotation(method, Door.class);
        int depth = INSIDE.get();
        try {
            if (door == null) {
                refuseVisits(method);
            }
            INSIDE.set(depth + 1);
            if (door != null) {
                ask(door.value(), story(method, call.getArguments()));
            }
            return call.proceed();
        } catch (AccessDeniedException refused) {
            if (depth == 0) {
                tell(method, door, call.getArguments());
            }
            throw refused;
        } finally {
            INSIDE.set(depth);
        }
    }

    /** Once, at the door where the visit began, wherever behind it the refusal came from. */
    private void tell(Method method, @Nullable Door door, @Nullable Object[] arguments) {
        Refusals.tell(door == null ? null : door.value(), user.getObject().get(), story(method, arguments));
    }

    private static void refuseVisits(Method method) {
        if (INSIDE.get() == 0 && RequestContextHolder.getRequestAttributes() != null && !isOfObject(method)) {
            throw new AccessDeniedException("There is no door here.");
        }
    }

    private void ask(Right right, Optional<UUID> story) {
        if (right.reach() == Reach.DEMONSTRATION && !signIn.getObject().isOpen()) {
            throw new AccessDeniedException("Signing in without proof is switched off.");
        }
        if (right.reach().asksWhoItIs()) {
            SignedIn person = user.getObject().require(right);
            story.ifPresent(id -> askFor(right, person, id));
        }
    }

    private void askFor(Right right, SignedIn person, UUID story) {
        StoryReach reach = stories.getObject();
        boolean reaches = switch (right.reach()) {
            case TASK -> reach.hasTask(person, story);
            case TASK_OR_TEAM -> reach.hasTask(person, story) || reach.isOfTeamThatMaySee(person, story);
            default -> true;
        };
        if (!reaches) {
            throw new AccessDeniedException("This story is with somebody else.");
        }
        if (right.endsWithWithdrawal() && reach.isWithdrawn(story)) {
            throw new AccessDeniedException("The person withdrew this story. Nobody can read it any more.");
        }
    }

    /** The argument that {@link OfStory} marks. */
    static Optional<UUID> story(Method method, @Nullable Object[] arguments) {
        Annotation[][] marks = method.getParameterAnnotations();
        return IntStream.range(0, marks.length)
                .filter(i -> Arrays.stream(marks[i]).anyMatch(OfStory.class::isInstance))
                .mapToObj(i -> (UUID) requireNonNull(arguments[i], "story"))
                .findFirst();
    }

    static boolean isOfStory(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(it -> it.isAnnotationPresent(OfStory.class));
    }

    private static boolean isOfObject(Method method) {
        return method.getDeclaringClass() == Object.class;
    }
}
