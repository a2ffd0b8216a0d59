package org.fairlight.security;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.guardian.CaseState;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.guardian.GuardianRow;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.fairlight.journey.secondlook.LookNeed;
import org.fairlight.journey.secondlook.SecondLooks;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.Reflections;
import org.fairlight.reflection.RoomRow;
import org.fairlight.reflection.Rooms;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holders;
import org.fairlight.workflow.Form;
import org.springframework.context.ApplicationContext;

/** People of every role and stories in every relation to them, for trying who may do what. */
class AccessWorld {

    private static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    static final Story WORDS = new Story("We waited six hours", "Somebody smiled", "Tell us how long it takes");
    private static final Set<Purpose> NOT_THE_TEAM = EnumSet.complementOf(EnumSet.of(Purpose.TEAM_MAY_SEE));

    private final ApplicationContext application;
    private final Traces trace;
    private final Directory directory;
    private final MediaFiles media;
    private final Consents consents;
    private final Rooms rooms;
    private final Reflections reflections;
    private final GuardianRoom guardians;
    private final SecondLooks looks;
    private final AccessStudio studio;

    private final List<Actor> actors = new ArrayList<>();
    private final List<KnownStory> stories = new ArrayList<>();
    private Person reviewer;
    private UUID guardianCase;
    private UUID invitedTo;
    private UUID notInvitedTo;
    private UUID note;
    private UUID closedGuardianCase;
    private UUID wish;
    private String guardiansTask;
    private String goneTask;
    private Person anotherPatient;
    private final Map<Role, UUID> ownReflections = new EnumMap<>(Role.class);

    AccessWorld(ApplicationContext application) {
        this.application = application;
        trace = use(Traces.class);
        directory = use(Directory.class);
        media = use(MediaFiles.class);
        consents = use(Consents.class);
        rooms = use(Rooms.class);
        reflections = use(Reflections.class);
        guardians = use(GuardianRoom.class);
        looks = use(SecondLooks.class);
        studio = new AccessStudio(application);
    }

    AccessWorld made() {
        makePeople();
        makeStories();
        studio.make(actor(Role.QUALITY_LEAD).person());
        return this;
    }

    /** A page's address with something that is there in the place of its parameters, where a page needs that. */
    String tried(AccessDocument.Page page) {
        return switch (page.address()) {
            case "studio/draft", "studio/examples", "studio/replay", "studio/step-through" ->
                page.address() + "/" + studio.own();
            case "studio/versions", "studio/moving" -> page.address() + "/" + AccessStudio.PROCESS;
            default -> page.tried();
        };
    }

    /** Nobody made for this stays in anybody's way. */
    void leave() {
        studio.leave();
        Person administrator = trace.person(Role.ADMINISTRATOR);
        Stream.concat(Stream.of(anotherPatient), actors.stream().map(Actor::person))
                .filter(Objects::nonNull)
                .forEach(person -> trace.as(
                        administrator,
                        () -> directory.changePerson(
                                person.id(), person.displayName(), null, person.teamId(), person.roles(), false)));
        stories.stream().filter(story -> !story.withdrawn()).map(KnownStory::id).forEach(this::takeBack);
    }

    List<Actor> actors() {
        return actors;
    }

    Actor actor(Role role) {
        return actors.stream().filter(one -> one.is(role)).findFirst().orElseThrow();
    }

    List<KnownStory> stories() {
        return stories;
    }

    KnownStory story(String name) {
        return stories.stream()
                .filter(story -> story.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The story that the clinician among the actors may read as it was written, for a while. */
    KnownStory agreed() {
        return story("another team's");
    }

    KnownStory takenBack() {
        return story("taken back");
    }

    UUID guardianCase() {
        return guardianCase;
    }

    /** One whose story was taken back since. */
    UUID closedGuardianCase() {
        return closedGuardianCase;
    }

    /** The task of the guardian's case. */
    String guardiansTask() {
        return guardiansTask;
    }

    /** A task that was there until its story was taken back. */
    String goneTask() {
        return goneTask;
    }

    /** Somebody wishes that their story is removed. */
    UUID wish() {
        return wish;
    }

    AccessStudio studio() {
        return studio;
    }

    /** A discussion to which the member of staff among the actors is invited, and one to which nobody of them is. */
    List<UUID> discussions() {
        return List.of(invitedTo, notInvitedTo);
    }

    boolean isInvited(Actor actor, UUID discussion) {
        return actor.is(Role.STAFF) && discussion.equals(invitedTo);
    }

    UUID note() {
        return note;
    }

    /** A reflection that an actor of this role wrote. */
    UUID reflectionOf(Role role) {
        return ownReflections.get(role);
    }

    private void makePeople() {
        reviewer = trace.person("Asha");
        UUID team = trace.team("Emergency department").id();
        Person administrator = trace.person(Role.ADMINISTRATOR);
        for (Role role : Role.values()) {
            // After everybody of the demonstration, whom other tests ask for first.
            String name = "Zz Demo-" + role.title();
            actors.add(new Actor(
                    role, trace.as(administrator, () -> directory.addPerson(name, null, team, Set.of(role)))));
        }
        actors.add(new Actor(null, null));
        anotherPatient = trace.as(
                administrator, () -> directory.addPerson("Zz Demo-Other patient", null, null, Set.of(Role.PATIENT)));
    }

    private void makeStories() {
        UUID own = trace.team("Emergency department").id();
        UUID other = trace.team("Maternity").id();
        know("the own team's, which may see it", own, Traces.EVERYTHING, Worries.NONE, null);
        know("the own team's, which may not see it", own, NOT_THE_TEAM, Worries.NONE, null);
        know("another team's", other, Traces.EVERYTHING, Worries.NONE, null);
        know("of no team", null, Traces.EVERYTHING, Worries.NONE, null);
        know("the guardian's", other, Traces.EVERYTHING, new Worries(Harm.SERIOUS, true, true), null);
        guardianCase = newestGuardianCase();
        guardiansTask = trace.task(guardianCase, Form.GUARDIAN_TRIAGE);
        know("taken back", own, Traces.EVERYTHING, Worries.NONE, null, story -> {
            goneTask = trace.task(story, Form.CLINICIAN_REVIEW);
            takeBack(story);
        });
        know(
                "the guardian's, taken back",
                other,
                Traces.EVERYTHING,
                new Worries(Harm.SERIOUS, true, true),
                null,
                this::takeBack);
        closedGuardianCase = newestGuardianCase();
        know("to be discussed", other, Traces.EVERYTHING, Worries.NONE, Outcome.DISCUSS);
        know("to be improved", other, Traces.EVERYTHING, Worries.NONE, Outcome.IMPROVE);
        know("to be replied to", other, Traces.EVERYTHING, Worries.NONE, Outcome.REPLY);
        for (Role role : Role.values()) {
            trace.as(
                    actor(role).person(),
                    () -> know("shared by the " + role.id(), other, Traces.EVERYTHING, Worries.NONE, null));
        }
        trace.as(anotherPatient, () -> know("shared by another patient", other, Traces.EVERYTHING, Worries.NONE, null));
        makeRooms(other);
        makeSecondLook();
        Erasures erasures = use(Erasures.class);
        wish = erasures.ask(use(Holders.class).of(story("of no team").code())).id();
    }

    private void takeBack(UUID story) {
        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TEST");
    }

    private void makeSecondLook() {
        KnownStory story = agreed();
        trace.as(
                actor(Role.CLINICIAN).person(),
                () -> looks.ask(story.id(), LookNeed.MEANING_LOST, "Which door was it?"));
        Person steward = actor(Role.PRIVACY_STEWARD).person();
        trace.as(
                steward,
                () -> looks.asked().stream()
                        .filter(look -> look.feedbackId().equals(story.id()))
                        .forEach(look -> looks.agree(look.id())));
    }

    private void makeRooms(UUID team) {
        Person staff = actor(Role.STAFF).person();
        know(
                "with a discussion",
                team,
                Traces.EVERYTHING,
                Worries.NONE,
                Outcome.DISCUSS,
                story -> invitedTo = discussion(story, staff));
        know(
                "with another discussion",
                team,
                Traces.EVERYTHING,
                Worries.NONE,
                Outcome.DISCUSS,
                story -> notInvitedTo = discussion(story, trace.person("Ines")));
        Person facilitator = actor(Role.FACILITATOR).person();
        note = trace.as(facilitator, () -> {
            rooms.write(invitedTo, BoardQuestion.values()[0], "Nobody could see the queue");
            return rooms.open(invitedTo).notes().getFirst().id();
        });
        for (Role role : List.of(Role.STAFF, Role.FACILITATOR)) {
            ownReflections.put(role, trace.as(actor(role).person(), () -> {
                reflections.write(invitedTo, "It stayed with me");
                return reflections.mine(invitedTo).getFirst().id();
            }));
        }
    }

    private UUID discussion(UUID story, Person invited) {
        DiscussionPlan plan = new DiscussionPlan(
                DiscussionKind.AFTER_ACTION_REVIEW,
                LocalDateTime.now().plusDays(3),
                "Room 4 " + story,
                Set.of(invited.id()),
                false);
        trace.handIn(trace.person("Carys"), story, Form.PLAN_DISCUSSION, plan);
        return trace.as(trace.person("Carys"), rooms::list).stream()
                .map(RoomRow::id)
                .filter(id -> trace.as(trace.person("Carys"), () -> rooms.open(id))
                        .place()
                        .equals(plan.place()))
                .findFirst()
                .orElseThrow();
    }

    private UUID newestGuardianCase() {
        return trace.as(trace.person(Role.GUARDIAN), () -> guardians.list(CaseState.OPEN)).stream()
                .map(GuardianRow::caseId)
                .findFirst()
                .orElseThrow();
    }

    private void know(String name, UUID team, Set<Purpose> given, Worries worries, Outcome outcome) {
        know(name, team, given, worries, outcome, story -> {});
    }

    private void know(
            String name, UUID team, Set<Purpose> given, Worries worries, Outcome outcome, Consumer<UUID> then) {
        String key = UUID.randomUUID().toString();
        UUID photo = media.putAside(key, new ByteArrayInputStream(PHOTO)).id();
        Receipt receipt = trace.share(Submission.of(key, Source.FORM, WORDS, given)
                .about(team, null)
                .with(worries)
                .showing(key, Map.of(photo, false)));
        UUID id = receipt.feedbackId();
        if (outcome != null) {
            trace.handIn(
                    reviewer,
                    id,
                    Form.CLINICIAN_REVIEW,
                    new ReviewAnswers(List.of(), List.of("A board"), "A board", outcome, false, false, false, false));
        }
        then.accept(id);
        boolean withdrawn = trace.waitsFor(id).isEmpty();
        Map<Form, String> tasks = new EnumMap<>(Form.class);
        trace.waitsFor(id).forEach(form -> tasks.put(form, trace.task(id, form)));
        stories.add(new KnownStory(
                name, id, receipt.code(), team, given.contains(Purpose.TEAM_MAY_SEE), withdrawn, tasks, photo));
    }

    private <T> T use(Class<T> type) {
        return application.getBean(type);
    }
}
