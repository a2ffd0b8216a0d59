package org.fairlight.shell.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.fairlight.security.CurrentUser;
import org.fairlight.shared.ui.PublicShell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Something failed that nobody foresaw; a reference joins what the person sees to what the log says. */
@ParentLayout(PublicShell.class)
@AnonymousAllowed
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_BYTES = 4;

    UnexpectedErrorView(CurrentUser user) {
        super("Something went wrong on our side", user);
        say("It is not your doing. What you sent before is safe; please try again in a moment.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        String reference = reference();
        Span shown = new Span(reference);
        shown.addClassName("fl-reference");
        ask(new Paragraph(new Span("If it happens again, tell whoever looks after Fairlight this reference: "), shown));
        log(reference, failure.getCaughtException());
        return HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static String reference() {
        byte[] bytes = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** Classes and places in the code only: a message may hold somebody's words. */
    private static void log(String reference, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.fairlight"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("outside Fairlight");
        LOG.error(
                "A page failed, reference {}: {} from {} at {}",
                reference,
                failure.getClass().getName(),
                root.getClass().getName(),
                place);
    }
}
