package org.fairlight.security;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Story;
import org.fairlight.journey.OwnStories;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkOrder;
import org.fairlight.journey.WorkTab;
import org.fairlight.journey.ui.share.UploadedNames;
import org.fairlight.media.MediaFiles;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.springframework.context.ApplicationContext;

/** Words that are typed beside the stories: into searches, the directory, a file's name, and for an account's own stories. */
final class MarkedStaff {

    private final ApplicationContext application;
    private final Traces trace;

    MarkedStaff(ApplicationContext application) {
        this.application = application;
        trace = application.getBean(Traces.class);
    }

    void search() {
        WorkLists work = application.getBean(WorkLists.class);
        for (WorkTab tab : WorkTab.values()) {
            WorkFilter wanted = new WorkFilter(tab, WorkOrder.FAIR, null, null, Marks.sealed("searched"));
            trace.as(trace.person("Bram"), () -> {
                work.page(wanted, 0, 50);
                work.count(wanted);
            });
            trace.as(trace.person("Bram"), () -> {
                catchThrowable(() -> work.page(unfit(tab), 0, 50));
            });
        }
        trace.as(trace.person("Bram"), () -> {
            application.getBean(Directory.class).teamCalled(Marks.sealed("teamsearched"));
        });
    }

    /** Names of teams and people are what colleagues know each other by; an address is the person's own. */
    void directory() {
        Directory directory = application.getBean(Directory.class);
        trace.as(trace.person(Role.ADMINISTRATOR), () -> {
            Team team = directory.addTeam("Zz " + Marks.by("teamname"), "Zz " + Marks.by("teamservice"));
            directory.changeTeam(
                    team.id(), "Zz " + Marks.by("teamrenamed"), "Zz " + Marks.by("teamotherservice"), false);
            Person person = directory.addPerson("Zz " + Marks.by("personname"), address("email"), null, staff());
            directory.changePerson(
                    person.id(), "Zz " + Marks.by("personrenamed"), address("otheremail"), null, staff(), false);
            catchThrowable(() -> directory.changePerson(
                    UUID.randomUUID(), Marks.sealed("nobodysname"), Marks.sealed("nobodysemail"), null, staff(), true));
            catchThrowable(() -> directory.addPerson(
                    Marks.sealed("unstorablename") + "\u0000", Marks.sealed("unstorableemail"), null, staff()));
            catchThrowable(() -> directory.addTeam(Marks.sealed("unstorableteam") + "\u0000", ""));
        });
    }

    /** Words in place of a code, and a code. */
    void claim() {
        ReceiptCode right = trace.share(new Story("It was fine, " + Marks.by("claimed"), null, null), Traces.EVERYTHING)
                .code();
        OwnStories own = application.getBean(OwnStories.class);
        Tracking tracking = application.getBean(Tracking.class);
        trace.as(patient(), () -> {
            catchThrowable(() -> own.claim(tracking.lookUp(), Marks.sealed("claimedcode")));
            own.claim(tracking.lookUp(), right.inGroups());
            own.all();
        });
    }

    private Person patient() {
        Directory directory = application.getBean(Directory.class);
        return trace.as(
                trace.person(Role.ADMINISTRATOR),
                () -> directory.addPerson("Zz " + Marks.by("patientname"), null, null, Set.of(Role.PATIENT)));
    }

    void fileNames() throws IOException {
        MediaFiles files = application.getBean(MediaFiles.class);
        UploadedNames.send(files, Marks.sealed("takenfile") + ".png", MarkedDeeds.PHOTO);
        UploadedNames.send(files, Marks.sealed("refusedfile") + ".png", new byte[] {1, 2, 3});
        UploadedNames.send(files, Marks.sealed("brokenfile") + ".png", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The browser went away");
            }
        });
    }

    private static WorkFilter unfit(WorkTab tab) {
        return new WorkFilter(tab, WorkOrder.FAIR, null, null, Marks.sealed("unfitsearch") + "\u0000");
    }

    private static Set<Role> staff() {
        return new HashSet<>(Set.of(Role.STAFF));
    }

    private static String address(String entrance) {
        return Marks.by(entrance) + "@example.org";
    }
}
