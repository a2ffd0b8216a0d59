package org.fairlight.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.security.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class OutboxSenderTests {

    private static final String WORDS = "We waited six hours in the corridor";

    @Autowired
    Traces trace;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sealing sealing;

    @Autowired
    Consents consents;

    @Autowired
    PlatformTransactionManager transactions;

    private final String address = UUID.randomUUID() + "@example.org";
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void onlyOwnMail() {
        jdbc.sql("update outgoing_mail set dropped_at = now() where sent_at is null")
                .update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesOnce() throws Exception {
        server.start();
        share();

        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();
        sender(server.getSmtp().getPort(), Duration.ofDays(1)).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString(address);
        assertThat(mail.getFrom()[0]).hasToString("fairlight@example.org");
    }

    @Test
    void aMailHoldsNeitherTheStoryNorTheCode() throws Exception {
        server.start();
        Receipt receipt = share();

        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject() + mail.getContent())
                .doesNotContain("corridor")
                .doesNotContain(receipt.code().inGroups())
                .doesNotContain(receipt.feedbackId().toString());
    }

    @Test
    void theAddressIsNotReadableWhileItWaits() {
        share();

        byte[] kept = jdbc.sql("select recipient from outgoing_mail where dropped_at is null and sent_at is null")
                .query((row, i) -> row.getBytes(1))
                .single();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("example.org");
    }

    @Test
    void aServerThatIsDownIsTriedAgainLater() {
        share();

        sender(closedPort(), Duration.ZERO).sendDue();
        server.start();
        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();
        assertThat(server.getReceivedMessages())
                .as("the pause of a minute is kept")
                .isEmpty();

        sender(server.getSmtp().getPort(), Duration.ofSeconds(90)).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatTalksGarbageIsTriedAgainLater() throws Exception {
        share();
        try (ServerSocket garbage = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerGarbage(garbage));
            sender(garbage.getLocalPort(), Duration.ZERO).sendDue();
        }
        server.start();

        sender(server.getSmtp().getPort(), Duration.ofMinutes(2)).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailIsGivenUpAfterTheLastTry() {
        share();
        int nobody = closedPort();

        for (int aTry = 1; aTry <= WaitingMail.MOST_TRIES; aTry++) {
            sender(nobody, Duration.ofDays(10L * aTry)).sendDue();
        }

        assertThat(jdbc.sql(
                                "select tries from outgoing_mail where failed_at is not null and dropped_at is null order by created_at desc limit 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(WaitingMail.MOST_TRIES);
        server.start();
        sender(server.getSmtp().getPort(), Duration.ofDays(1000)).sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aStoryTakenBackSendsNothingMore() {
        server.start();
        Receipt receipt = share();

        consents.change(receipt.feedbackId(), Purpose.HANDLE_AND_REPLY, false, "TRACKING");
        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodysMailboxIsFilledByOthersAndTimeMakesRoomAgain() {
        server.start();
        for (int i = 0; i < 2 * Outbox.MOST; i++) {
            share();
        }
        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();
        share();
        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(Outbox.MOST);

        jdbc.sql("update outgoing_mail set created_at = created_at - interval '61 minutes'")
                .update();
        share();
        sender(server.getSmtp().getPort(), Duration.ZERO).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(Outbox.MOST + 1);
    }

    @Test
    void anAddressAloneIsNoWishForMail() {
        trace.share(Submission.of(
                        UUID.randomUUID().toString(), Source.FORM, new Story(WORDS, null, null), Traces.EVERYTHING)
                .with(new ContactDetails("Sam", address)));

        assertThat(jdbc.sql("select count(*) from outgoing_mail where dropped_at is null and sent_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoSendersDoNotTakeTheSameMail() {
        server.start();
        List<Receipt> shared = List.of(share(), share(), share());
        WaitingMail first = waiting(Duration.ZERO);
        WaitingMail second = waiting(Duration.ZERO);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(first.lend()).hasSize(shared.size());
            TransactionTemplate other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(inner -> assertThat(second.lend()).isEmpty());
        });
    }

    private Receipt share() {
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(), Source.FORM, new Story(WORDS, null, null), Traces.EVERYTHING)
                .with(new ContactDetails("Sam", address))
                .wantingNews(true));
    }

    private OutboxSender sender(int port, Duration later) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "3000");
        mail.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "3000");
        return new OutboxSender(waiting(later), mail, sealing, new MailSettings(true, "fairlight@example.org"));
    }

    private WaitingMail waiting(Duration later) {
        return new WaitingMail(jdbc, Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
    }

    private static int closedPort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void answerGarbage(ServerSocket garbage) {
        try (Socket caller = garbage.accept()) {
            caller.getOutputStream().write("\u0000\u0001 what is this?\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
