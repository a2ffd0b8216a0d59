package org.fairlight.notify;

import java.util.UUID;
import org.fairlight.security.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. A mail is lent out for a few minutes, sent outside any transaction and then marked, so
 * that a slow mail server holds nobody's withdrawal up and a crash sends at most one mail twice.
 */
@Component
@ConditionalOnProperty(name = "fairlight.mail.enabled", havingValue = "true")
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final WaitingMail waiting;
    private final JavaMailSender server;
    private final Sealing sealing;
    private final MailSettings settings;

    OutboxSender(WaitingMail waiting, JavaMailSender server, Sealing sealing, MailSettings settings) {
        this.waiting = waiting;
        this.server = server;
        this.sealing = sealing;
        this.settings = settings;
    }

    /** Sends what is due, a few at a time, until nothing is. */
    @Scheduled(fixedDelayString = "${fairlight.mail.every:20s}")
    void sendDue() {
        for (var due = waiting.lend(); !due.isEmpty(); due = waiting.lend()) {
            due.forEach(this::send);
        }
    }

    private void send(WaitingMail.Lent mail) {
        if (!waiting.isStillWanted(mail.id())) {
            return;
        }
        try {
            server.send(message(mail));
            waiting.sent(mail.id());
        } catch (MailException | IllegalStateException failed) {
            waiting.failed(mail);
            tell(mail.id(), mail.tries(), failed);
        }
    }

    private SimpleMailMessage message(WaitingMail.Lent mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(sealing.open(mail.recipient()));
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }

    /** The exception's own words may hold an address, so only its kind is told. */
    private static void tell(UUID id, int tries, RuntimeException failed) {
        LOG.warn(
                "Mail {} could not be sent, try {}: {}",
                id,
                tries,
                failed.getClass().getSimpleName());
    }
}
