package org.fairlight.security;

import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls that fail deep inside with somebody's words in the cause: a page's, an endpoint's, a job's and a batch. */
final class MarkedFailures {

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());
    private final ServletWebServerApplicationContext application;
    private final Traces trace;

    MarkedFailures(ServletWebServerApplicationContext application) {
        this.application = application;
        trace = application.getBean(Traces.class);
    }

    void fail() throws IOException, InterruptedException {
        Receipt receipt = trace.share(new Story("It was late", null, "Say how long"), Traces.EVERYTHING);
        refusing("message", Marks.sealed("pagefailure"), () -> page(receipt));
        refusing("notice", Marks.sealed("jobfailure"), () -> job(receipt));
        refusing("original_story", Marks.sealed("shownfailure"), () -> catchThrowable(this::endpoint));
        withRowsInErrors();
    }

    /** Vaadin hands what a listener throws to its error handler. */
    private void page(Receipt receipt) {
        Throwable failure = catchThrowable(
                () -> application.getBean(Tracking.class).addMessage(receipt.code(), Marks.by("failedmessage")));
        new DefaultErrorHandler().error(new ErrorEvent(Objects.requireNonNull(failure)));
    }

    private void job(Receipt receipt) {
        Throwable failure = catchThrowable(() -> trace.fireTimer(receipt.feedbackId(), "review-for-learning-part-way"));
        new DefaultErrorHandler().error(new ErrorEvent(Objects.requireNonNull(failure)));
    }

    private void endpoint() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:"
                                    + application.getWebServer().getPort() + "/api/v1/feedback"))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"good\": \"%s\"}".formatted(Marks.sealed("endpointwords"))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** PostgreSQL tells the whole row that broke a rule. */
    private void withRowsInErrors() {
        superuser
                .sql("alter table masked_story add constraint marked check (happened not like '%marked%') not valid")
                .update();
        try {
            Throwable failure = catchThrowable(() ->
                    trace.share(new Story("A marked " + Marks.sealed("rowinerror"), null, "More"), Traces.EVERYTHING));
            new DefaultErrorHandler().error(new ErrorEvent(Objects.requireNonNull(failure)));
        } finally {
            superuser.sql("alter table masked_story drop constraint marked").update();
        }
    }

    /** While a table refuses every new row with a message that holds a mark. */
    private void refusing(String table, String mark, Runnable deed) {
        superuser
                .sql(
                        "create function marked_refusal() returns trigger language plpgsql as $$ begin raise exception 'No room for %', '"
                                + mark + "'; end $$")
                .update();
        superuser
                .sql("create trigger marked_refusal before insert on %s for each row execute function marked_refusal()"
                        .formatted(table))
                .update();
        try {
            deed.run();
        } finally {
            superuser.sql("drop trigger marked_refusal on " + table).update();
            superuser.sql("drop function marked_refusal()").update();
        }
    }
}
