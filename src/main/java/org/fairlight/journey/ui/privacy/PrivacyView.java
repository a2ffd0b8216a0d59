package org.fairlight.journey.ui.privacy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Stories;
import org.fairlight.journey.MaskingFlag;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.DraftKeeper;
import org.fairlight.shared.ui.EmptyState;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.shared.ui.WorkListPage;
import org.fairlight.shared.ui.WorkRow;
import org.jspecify.annotations.Nullable;

/** The privacy steward's room: stories in which somebody still saw a name. */
@Route("privacy")
@Menu(title = "Privacy", order = 40)
@RolesAllowed("PRIVACY_STEWARD")
class PrivacyView extends WorkListPage implements HasUrlParameter<String> {

    private final transient MaskingFlags flags;
    private final transient Stories stories;
    private final transient CurrentUser user;
    private final transient Clock clock;

    PrivacyView(MaskingFlags flags, Stories stories, CurrentUser user, Clock clock) {
        super("Names still visible");
        this.flags = flags;
        this.stories = stories;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        List<MaskingFlag> open = flags.open();
        setRows(
                open.stream().map(flag -> row(flag, chosen)).toList(),
                new EmptyState("Nothing waits for you", "When somebody sees a name in a story, it is shown here."));
        setDetail();
        open.stream()
                .filter(flag -> flag.feedbackId().toString().equals(chosen))
                .findFirst()
                .ifPresent(flag -> show(flag.feedbackId()));
    }

    private WorkRow row(MaskingFlag flag, @Nullable String chosen) {
        String when = "Said " + new PlainDates(clock.instant()).dayAndDistance(flag.flaggedAt());
        WorkRow row = new WorkRow(flag.headline(), "privacy/" + flag.feedbackId(), new Span(when));
        row.setCurrent(flag.feedbackId().toString().equals(chosen));
        return row;
    }

    private void show(UUID feedbackId) {
        MaskedWords words = new MaskedWords();
        words.show(flags.words(feedbackId), reason -> stories.original(feedbackId, reason));
        DraftKeeper keeper = new DraftKeeper(
                "masking/%s/%s".formatted(feedbackId, user.require().personId()), words);
        keeper.keepTyped("happened", words.happened());
        keeper.keepTyped("good", words.good());
        keeper.keepTyped("better", words.better());
        Button keep = new Button("Keep these words", click -> keep(feedbackId, words, keeper));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        setDetail(new H2("Hide what still shows"), keeper, keep);
    }

    private void keep(UUID feedbackId, MaskedWords words, DraftKeeper keeper) {
        if (words.read().isEmpty()) {
            words.happened().setErrorMessage("The story cannot be left without any words.");
            words.happened().setInvalid(true);
            return;
        }
        flags.mend(feedbackId, words.read());
        keeper.clear();
        UI.getCurrent().navigate(PrivacyView.class);
        setDetail(Notice.good("Thank you. Everybody reads the mended words from now on.")
                .announced());
    }
}
