package org.fairlight.journey.ui.share;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.jspecify.annotations.Nullable;

/** What somebody has told so far; it lives as long as their visit, so no page of it is ever lost by going back. */
@SpringComponent
@VaadinSessionScope
class SharingDraft implements Serializable {

    private String key = UUID.randomUUID().toString();
    private @Nullable UUID teamId;
    private boolean notSureWhere;
    private String when = "";
    private Teller teller = Teller.MYSELF;
    private String happened = "";
    private String good = "";
    private String better = "";
    private @Nullable Harm harm;
    private boolean unsafe;
    private final Map<UUID, Boolean> othersVisible = new HashMap<>();
    private final Set<Purpose> given = EnumSet.noneOf(Purpose.class);
    private String name = "";
    private String email = "";
    private transient @Nullable Receipt receipt;

    void where(@Nullable UUID team, boolean notSure, String roughlyWhen, Teller who) {
        teamId = team;
        notSureWhere = notSure;
        when = roughlyWhen.strip();
        teller = who;
    }

    void told(String whatHappened, String whatWasGood, String whatCouldBeBetter) {
        happened = whatHappened;
        good = whatWasGood;
        better = whatCouldBeBetter;
    }

    void worried(@Nullable Harm howHurt, boolean somebodyUnsafe) {
        harm = howHurt;
        unsafe = somebodyUnsafe;
    }

    void others(UUID file, @Nullable Boolean visible) {
        if (visible == null) {
            othersVisible.remove(file);
        } else {
            othersVisible.put(file, visible);
        }
    }

    void choose(Purpose purpose, boolean yes) {
        if (yes) {
            given.add(purpose);
        } else {
            given.remove(purpose);
        }
    }

    void reach(String whoAmI, String address) {
        name = whoAmI.strip();
        email = address.strip();
    }

    /** What is sent; the same draft always has the same key, so that sending it twice makes one story. */
    Submission submission(Source source) {
        ContactDetails contact = new ContactDetails(name.isBlank() ? null : name, email.isBlank() ? null : email);
        return new Submission(
                key,
                teller == Teller.STAFF ? Source.STAFF : source,
                teamId,
                when.isBlank() ? null : when,
                teller == Teller.FOR_SOMEBODY,
                story(),
                new Worries(harm == null ? Harm.NONE : harm, unsafe, false),
                Set.copyOf(given),
                contact.isEmpty() ? null : contact,
                key,
                Map.copyOf(othersVisible));
    }

    /** It was sent: keeps the receipt to show again and begins a new draft. */
    void sent(Receipt got) {
        receipt = got;
        key = UUID.randomUUID().toString();
        where(null, false, "", Teller.MYSELF);
        told("", "", "");
        worried(null, false);
        othersVisible.clear();
        given.clear();
        reach("", "");
    }

    Story story() {
        return new Story(happened, good, better);
    }

    /** The key under which files are put aside. */
    String key() {
        return key;
    }

    @Nullable
    UUID teamId() {
        return teamId;
    }

    boolean isNotSureWhere() {
        return notSureWhere;
    }

    String when() {
        return when;
    }

    Teller teller() {
        return teller;
    }

    String happened() {
        return happened;
    }

    String good() {
        return good;
    }

    String better() {
        return better;
    }

    @Nullable
    Harm harm() {
        return harm;
    }

    boolean isSomebodyUnsafe() {
        return unsafe;
    }

    @Nullable
    Boolean othersVisible(UUID file) {
        return othersVisible.get(file);
    }

    Set<Purpose> given() {
        return Set.copyOf(given);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }
}
