package org.fairlight.rights;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The page of a copy that people read: one file that needs nothing else, in plain words, printable. */
final class CopyPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingDays.ZONE);

    private static final String HEAD = """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>What Fairlight holds about you</title>
            <style>
            body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; }
            h2 { margin-top: 2.25rem; } dt { font-weight: 600; margin-top: 0.75rem; } dd { margin: 0; }
            .words { white-space: pre-wrap; overflow-wrap: anywhere; }
            </style></head><body><main>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private CopyPage() {}

    static String of(DataCopy copy) {
        CopyPage page = new CopyPage();
        page.beginning(copy);
        page.words(copy);
        page.list("Your choices", copy.choices(), CopyPage::choice);
        page.list("Your files", copy.files(), CopyPage::file);
        page.list(
                "Messages",
                copy.messages(),
                message -> entry(moment(message.at()) + " — " + message.from(), message.words()));
        page.reply(copy.reply());
        page.list("What happened", copy.timeline(), step -> entry(moment(step.at()), join(step.what(), step.detail())));
        page.list(
                "Who looked at what is otherwise hidden",
                copy.whoLooked(),
                look -> entry(moment(look.at()) + " — " + look.role(), look.what()));
        page.list("What you asked us to remove", copy.requests(), CopyPage::request);
        page.page.append("</main></body></html>\n");
        return page.page.toString();
    }

    private void beginning(DataCopy copy) {
        page.append(
                        "<h1>What Fairlight holds about you</h1>\n<p>This is what you gave us and what we told you, copied on ")
                .append(moment(copy.copiedAt()))
                .append(
                        ". The file your-data.json holds the same for programs. While people learn from your story, a copy with names"
                                + " hidden and their notes belong to it too.</p>\n<dl>");
        fact("Reference", copy.reference());
        fact("Shared", moment(copy.sharedAt()));
        fact("About", copy.service());
        fact("When it happened, as you said", copy.happenedWhen());
        fact("For somebody else", copy.forSomebodyElse() ? "Yes" : "No");
        fact("Taken back", copy.takenBack() ? "Yes; nobody reads it any more" : "No");
        if (copy.contact() != null) {
            fact("Your name", copy.contact().name());
            fact("Your e-mail address", copy.contact().email());
        } else {
            fact("Your name and address", "You left none");
        }
        fact("Your receipt code", "We cannot read it. We keep only a scrambled form that recognises it.");
        page.append("</dl>\n");
    }

    private void words(DataCopy copy) {
        page.append("<h2>Your own words</h2>\n<dl>");
        fact("What happened", copy.words().happened());
        fact("What was good", copy.words().good());
        fact("What could be better", copy.words().better());
        page.append("</dl>\n");
    }

    private void reply(DataCopy.@Nullable Answer reply) {
        if (reply != null) {
            page.append("<h2>Our reply</h2>\n<dl>");
            fact("Sent", reply.sentAt() == null ? null : moment(reply.sentAt()));
            fact("You said", reply.youSaid());
            fact("We learned", reply.weLearned());
            fact("We did", reply.weDid());
            fact("Whether you felt heard", reply.feltHeard());
            page.append("</dl>\n");
        }
    }

    private <T> void list(String heading, List<T> things, Function<T, String> words) {
        page.append("<h2>").append(escape(heading)).append("</h2>\n");
        if (things.isEmpty()) {
            page.append("<p>None so far.</p>\n");
            return;
        }
        page.append("<dl>");
        things.forEach(thing -> page.append(words.apply(thing)));
        page.append("</dl>\n");
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            page.append(entry(name, value));
        }
    }

    private static String choice(DataCopy.ChoiceMade choice) {
        return entry(
                moment(choice.at()),
                "%s: %s. %s (wording of %s)"
                        .formatted(
                                choice.purpose(),
                                choice.given() ? "yes" : "no",
                                choice.meaning(),
                                choice.wordingVersion()));
    }

    private static String file(DataCopy.HeldFile file) {
        String facts = "%s, %,d bytes".formatted(file.mediaType(), file.bytes());
        if (file.name() == null) {
            return entry("The file itself could not be found", facts);
        }
        String name = escape(file.name());
        return "<dt><a href=\"" + name + "\">" + name + "</a></dt><dd>" + escape(facts) + "</dd>\n";
    }

    private static String request(DataCopy.Request request) {
        String what = request.state().toLowerCase(Locale.ROOT).replace('_', ' ');
        return entry(moment(request.askedAt()), join(what, request.keptBecause()));
    }

    private static String entry(String name, String value) {
        return "<dt>" + escape(name) + "</dt><dd class=\"words\">" + escape(value) + "</dd>\n";
    }

    private static String join(String what, @Nullable String detail) {
        return detail == null ? what : what + " — " + detail;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
