package org.fairlight.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fairlight.entrances.LookUp;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.journey.CheckedReceipt;
import org.fairlight.journey.Tracking;
import org.fairlight.rights.Holder;
import org.fairlight.rights.Holders;
import org.fairlight.studio.DraftPage;

/** What a door is tried on, and whether the declaration of its right opens it for somebody. */
final class TriedThings {

    private final AccessWorld world;
    private final Tracking tracking;
    private final Holders holders;

    TriedThings(AccessWorld world, Tracking tracking, Holders holders) {
        this.world = world;
        this.tracking = tracking;
        this.holders = holders;
    }

    /** Each thing, and whether it opens. */
    Map<Thing, Boolean> of(Right right, Method method, Actor actor) {
        boolean role = hasRole(right, actor);
        if (right == Right.TAKE_SECOND_LOOK && method.getName().equals("read")) {
            return stories(KnownStory::id, story -> actor.is(Role.CLINICIAN) && story.equals(world.agreed()));
        }
        if (DoorKeeper.isOfStory(method)) {
            return stories(KnownStory::id, story -> isOpen(right, actor, story));
        }
        return switch (right) {
            case DO_TASK -> tasks(actor, role);
            case PLAY_MEDIA -> stories(KnownStory::medium, story -> isOpen(right, actor, story));
            case SEE_OWN_STORIES -> ownStories(method, actor, role);
            case TRACK, USE_OWN_DATA -> proofs(method);
            case TAKE_PART -> takes(method, UUID.class) ? discussions(method, actor) : it(role);
            case REFLECT -> takes(method, UUID.class) ? reflections(method, actor, role) : it(role);
            case TEND_BOARD -> Map.of(new Thing("a note", world.note()), role);
            case TEND_RIGHTS -> takes(method, UUID.class) ? rights(method, role) : it(role);
            case GUARD -> takes(method, UUID.class) ? cases(method, role) : it(role);
            case EDIT_PROCESSES, PUBLISH_PROCESSES ->
                takes(method, UUID.class) || takes(method, DraftPage.class)
                        ? drafts(right, method, role)
                        : namesAModel(method) ? Map.of(new Thing("a process", AccessStudio.PROCESS), role) : it(role);
            default -> it(!right.reach().asksWhoItIs() || role);
        };
    }

    static boolean isOpen(Right right, Actor actor, KnownStory story) {
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

    private Map<Thing, Boolean> tasks(Actor actor, boolean role) {
        Map<Thing, Boolean> things = new LinkedHashMap<>();
        world.stories()
                .forEach(story -> story.tasks()
                        .forEach((form, task) -> things.put(
                                new Thing(form + " of a story " + story, task, BegunForms.of(form)),
                                role && story.mayDo(actor, form))));
        return things;
    }

    private Map<Thing, Boolean> ownStories(Method method, Actor actor, boolean role) {
        String mine =
                "shared by the " + (actor.role() == null ? "" : actor.role().id());
        if (takes(method, LookUp.class)) {
            Map<Thing, Boolean> things = new LinkedHashMap<>();
            world.stories()
                    .forEach(story -> things.put(
                            new Thing(
                                    "a code " + story,
                                    tracking.lookUp(),
                                    story.code().inGroups()),
                            role && (story.name().equals(mine) || !story.name().startsWith("shared by"))));
            return things;
        }
        return takes(method, UUID.class)
                ? stories(KnownStory::id, story -> role && story.name().equals(mine))
                : it(role);
    }

    /** A proof opens, whoever brings it; what they are made of is a code, and one that is wrong makes none. */
    private Map<Thing, Boolean> proofs(Method method) {
        if (takes(method, ReceiptCode.class)) {
            Map<Thing, Boolean> codes = stories(KnownStory::code, story -> true);
            codes.put(new Thing("a code that opens nothing", unknown()), false);
            return codes;
        }
        Map<Thing, Boolean> things = new LinkedHashMap<>();
        for (KnownStory story : List.of(world.agreed(), world.takenBack())) {
            if (takes(method, CheckedReceipt.class)) {
                things.put(new Thing("a receipt " + story, tracking.check(story.code())), true);
            } else if (takes(method, Holder.class)) {
                things.put(new Thing("a holder " + story, holders.of(story.code())), true);
            } else if (takes(method, LookUp.class)) {
                things.put(
                        new Thing(
                                "what was typed for " + story,
                                tracking.lookUp(),
                                story.code().inGroups()),
                        true);
                things.put(new Thing("words that are no code", tracking.lookUp(), "no code"), false);
            }
        }
        return things.isEmpty() ? it(true) : things;
    }

    private Map<Thing, Boolean> discussions(Method method, Actor actor) {
        boolean answers = method.getName().equals("answer");
        Map<Thing, Boolean> things = new LinkedHashMap<>();
        world.discussions()
                .forEach(discussion -> things.put(
                        new Thing("a discussion " + discussion, discussion),
                        world.isInvited(actor, discussion) || (actor.is(Role.FACILITATOR) && !answers)));
        return things;
    }

    private Map<Thing, Boolean> reflections(Method method, Actor actor, boolean role) {
        Map<Thing, Boolean> things = new LinkedHashMap<>();
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
                            role && (!writes || actor.is(Role.FACILITATOR) || world.isInvited(actor, discussion))));
        }
        return things;
    }

    private Map<Thing, Boolean> rights(Method method, boolean role) {
        boolean ofRequest = method.getParameters()[0].getName().equals("requestId");
        return ofRequest
                ? Map.of(new Thing("a wish for removal", world.wish()), role)
                : stories(KnownStory::id, story -> role);
    }

    /** What is taken back closes its words to a guardian, too, while the case stays. */
    private Map<Thing, Boolean> cases(Method method, boolean role) {
        boolean reads = List.of("original", "contact").contains(method.getName());
        return Map.of(
                new Thing("a guardian's case", world.guardianCase()),
                role,
                new Thing("a guardian's case of a story taken back", world.closedGuardianCase()),
                role && !reads);
    }

    /** Everybody may change everybody's draft; nobody agrees to what they had a hand in. */
    private Map<Thing, Boolean> drafts(Right right, Method method, boolean role) {
        AccessStudio studio = world.studio();
        boolean shown = takes(method, DraftPage.class);
        return Map.of(
                new Thing("an own draft", shown ? studio.page(studio.own()) : studio.own()),
                role && right == Right.EDIT_PROCESSES,
                new Thing("another's draft", shown ? studio.page(studio.anothers()) : studio.anothers()),
                role);
    }

    private Map<Thing, Boolean> stories(Function<KnownStory, Object> thing, Predicate<KnownStory> open) {
        Map<Thing, Boolean> things = new LinkedHashMap<>();
        world.stories()
                .forEach(story -> things.put(new Thing("a story " + story, thing.apply(story)), open.test(story)));
        return things;
    }

    private static boolean namesAModel(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.getName().equals("model") && parameter.getType() == String.class);
    }

    private static Map<Thing, Boolean> it(boolean open) {
        return Map.of(new Thing("it"), open);
    }

    private static boolean takes(Method method, Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }

    private static boolean hasRole(Right right, Actor actor) {
        return actor.role() != null && right.roles().contains(actor.role());
    }

    private static ReceiptCode unknown() {
        return ReceiptCode.read("0000-0000-0000-0000-0000").orElseThrow();
    }

    /** Something to try a door on: what is handed in, each in the place of the first parameter that takes it. */
    record Thing(String name, List<Object> given) {

        Thing(String name, Object... given) {
            this(name, List.of(given));
        }
    }
}
