package org.fairlight.journey.ui.share;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private String key = UUID.randomUUID().toString();
    private @Nullable UUID teamId;
    private boolean notSureWhere;
    private String when = "";
    private @Nullable Teller teller;
    private String happened = "";
    private String good = "";
    private String better = "";
    private @Nullable Harm harm;
    private boolean unsafe;
    private final AddedFiles files = new AddedFiles();
    private final Set<Purpose> given = EnumSet.noneOf(Purpose.class);
    private String name = "";
    private String email = "";
    private boolean newsWanted;
    private transient @Nullable Receipt receipt;
    private boolean receiptIsRead;
    private boolean receiptIsGuarded;

    void where(@Nullable UUID team, boolean notSure, String roughlyWhen, @Nullable Teller who) {
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

    void wantNews(boolean wanted) {
        newsWanted = wanted;
    }

    /** Whether the address, if there is one, can be an address; whoever wants e-mails needs one. */
    boolean isReachable() {
        return email.isEmpty() ? !newsWanted : ADDRESS.matcher(email).matches();
    }

    /** What is sent; the same draft always has the same key, so that sending it twice makes one story. */
    Submission submission(Source source) {
        ContactDetails contact = new ContactDetails(name.isBlank() ? null : name, email.isBlank() ? null : email);
        return new Submission(
                key,
                source,
                teamId,
                when.isBlank() ? null : when,
                teller == Teller.FOR_SOMEBODY,
                story(),
                new Worries(harm == null ? Harm.NONE : harm, unsafe, false),
                Set.copyOf(given),
                contact.isEmpty() ? null : contact,
                key,
                files.othersVisible(),
                newsWanted);
    }

    /** It was sent: keeps the receipt to show again and begins a new draft. */
    void sent(Receipt got) {
        receipt = got;
        receiptIsRead = given.contains(Purpose.HANDLE_AND_REPLY);
        receiptIsGuarded = unsafe;
        beginAnew();
        where(null, false, "", null);
        told("", "", "");
        worried(null, false);
        files.forgetAll();
        given.clear();
        reach("", "");
        wantNews(false);
    }

    /** The same words under another key make another story. */
    void beginAnew() {
        key = UUID.randomUUID().toString();
    }

    /** Goes on under the key of a visit that was cut off; only while nothing has been told in this one. */
    boolean goOnUnder(String earlierKey) {
        boolean untouched = story().isEmpty() && receipt == null && !key.equals(earlierKey);
        if (untouched && KEY.matcher(earlierKey).matches()) {
            key = earlierKey;
            return true;
        }
        return false;
    }

    /** The person has kept their code; nobody after them sees it here. */
    void forgetReceipt() {
        receipt = null;
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

    @Nullable
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

    AddedFiles files() {
        return files;
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

    boolean isNewsWanted() {
        return newsWanted;
    }

    Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** Whether what the receipt is for may be read at all. */
    boolean isReceiptForReading() {
        return receiptIsRead;
    }

    /** Whether a guardian reads what the receipt is for. */
    boolean isReceiptForGuardian() {
        return receiptIsGuarded;
    }
}
