package org.fairlight.journey.ui.share;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.fairlight.shared.ui.DraftKeeper;

/**
 * The draft's key, kept on the person's device, so that a visit that was cut off goes on with its files, and a story that
 * was taken in just then is not taken in twice.
 */
class KeptKey extends Span {

    private static final String KEY = "key";

    private final SharingDraft draft;

    /** @param resumed runs when an earlier visit goes on */
    KeptKey(SharingDraft draft, DraftKeeper keeper, SerializableRunnable resumed) {
        this.draft = draft;
        setClassName("fl-visually-hidden");
        getElement().setAttribute("data-keep", KEY);
        keeper.addRestoreListener(kept -> {
            if (draft.goOnUnder(kept.getOrDefault(KEY, ""))) {
                hold();
                resumed.run();
            }
        });
        hold();
    }

    /** A moment later, when the keeper listens. */
    private void hold() {
        getElement().executeJs("setTimeout(() => this.setAttribute('data-keep-value', $0))", draft.key());
    }
}
