package org.fairlight.guardian;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.feedback.Kind;
import org.fairlight.journey.GuardianNeeded;
import org.fairlight.journey.Harm;
import org.fairlight.journey.JourneySettings;
import org.fairlight.journey.ReplyClock;
import org.fairlight.journey.WorryInMessage;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in: from a story, from somebody who works with it, or from a member of staff who speaks up. Each opens a case and
 * a process under an id of its own; nothing is written to the story, its timeline or the trail.
 */
@Service
@Transactional
public class GuardianDoor {

    /** The most characters a worry may have. */
    public static final int MOST_CHARACTERS = 10_000;

    private final GuardianCases cases;
    private final Processes processes;
    private final ReplyClock replyClock;
    private final JourneySettings settings;
    private final Directory directory;
    private final Notices notices;
    private final CurrentUser user;
    private final Clock clock;

    GuardianDoor(
            GuardianCases cases,
            Processes processes,
            ReplyClock replyClock,
            JourneySettings settings,
            Directory directory,
            Notices notices,
            CurrentUser user,
            Clock clock) {
        this.cases = cases;
        this.processes = processes;
        this.replyClock = replyClock;
        this.settings = settings;
        this.directory = directory;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    /**
     * In the transaction that took the story in or chose its way: the case cannot be lost, and the journey goes on. A story
     * that says it twice has one case.
     */
    @EventListener
    void needed(GuardianNeeded need) {
        if (cases.existsByFeedbackIdAndCameBy(need.feedbackId(), CameBy.STORY)) {
            return;
        }
        Set<About> worries = EnumSet.noneOf(About.class);
        addIf(need.seriousHarm(), About.SERIOUS_HARM, worries);
        addIf(need.safeguarding(), About.SOMEBODY_UNSAFE, worries);
        addIf(need.conduct(), About.CONDUCT, worries);
        open(GuardianCase.ofStory(need.feedbackId(), worries, clock.instant()), harmOf(need));
    }

    /**
     * In the transaction that took a message in. What the person adds while a guardian still works on their message comes to
     * the same case.
     */
    @EventListener
    void written(WorryInMessage worry) {
        cases.findFirstByFeedbackIdAndCameByAndState(worry.feedbackId(), CameBy.MESSAGE, CaseState.OPEN)
                .ifPresentOrElse(
                        known -> add(known, worry.words()),
                        () -> open(
                                GuardianCase.ofMessage(worry.feedbackId(), worry.words(), clock.instant()),
                                Harm.SERIOUS));
    }

    /** Passes a worry about a story on; only for somebody the story is open to. */
    @Door(Right.PASS_TO_GUARDIAN)
    public void pass(@OfStory UUID feedbackId, String words) {
        SignedIn me = user.require();
        check(words);
        open(GuardianCase.passedOn(feedbackId, me.personId(), words.strip(), clock.instant()), Harm.UNSURE);
    }

    /**
     * A member of staff speaks up, with no story at all.
     *
     * @param known whether the guardian may know who it was
     */
    @Door(Right.SPEAK_UP)
    public void speakUp(String words, boolean known) {
        SignedIn me = user.require();
        check(words);
        open(GuardianCase.spokenUp(known ? me.personId() : null, words.strip(), clock.instant()), Harm.UNSURE);
    }

    private void open(GuardianCase made, Harm harm) {
        cases.saveAndFlush(made);
        Map<Variable, Object> facts = new EnumMap<>(Variable.class);
        facts.put(Variable.NATION, settings.nation());
        facts.put(
                Variable.GUARDIAN_DAYS, replyClock.clocksFor(Kind.CONCERN, harm).get(Variable.GUARDIAN_DAYS));
        processes.start(ProcessId.GUARDIAN, made.id(), facts);
        tellGuardians("Something needs the guardian.", "guardian");
    }

    private void add(GuardianCase known, String words) {
        known.isTold(words);
        cases.saveAndFlush(known);
        tellGuardians("Somebody told the guardian more.", "guardian/" + known.id());
    }

    private void tellGuardians(String words, String link) {
        directory.withRole(Role.GUARDIAN).forEach(guardian -> notices.tell(guardian.id(), words, link));
    }

    private static Harm harmOf(GuardianNeeded need) {
        return need.seriousHarm() || need.safeguarding() ? Harm.SERIOUS : Harm.UNSURE;
    }

    private static void addIf(boolean worry, About about, Set<About> worries) {
        if (worry) {
            worries.add(about);
        }
    }

    private static void check(String words) {
        UnfinishedAnswers.check()
                .that(!words.isBlank(), "words", "Write what worries you, in a sentence or two.")
                .that(words.length() <= MOST_CHARACTERS, "words", "This is longer than we can keep. Please shorten it.")
                .done();
    }
}
