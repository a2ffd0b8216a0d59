package org.fairlight.journey.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.NothingShared;
import org.fairlight.journey.Submission;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What another system sends when it shares a story; also the description of it. */
@Schema(description = "A story. One of happened, good and better is enough.")
record FeedbackRequest(
        @Schema(
                description = "The team or the service it is about, as the directory calls it; left out when not known",
                example = "Maternity",
                nullable = true,
                maxLength = FeedbackRequest.MOST_NAME)
        @Nullable
        String service,

        @Schema(
                description = "What happened",
                example = "We came in on a Sunday night.",
                nullable = true,
                maxLength = Story.MOST_CHARACTERS)
        @Nullable
        String happened,

        @Schema(
                description = "What was good",
                example = "The midwife explained every step.",
                nullable = true,
                maxLength = Story.MOST_CHARACTERS)
        @Nullable
        String good,

        @Schema(
                description = "What could be better",
                example = "Tell people how long the wait is.",
                nullable = true,
                maxLength = Story.MOST_CHARACTERS)
        @Nullable
        String better,

        @Schema(
                description =
                        "What it may be used for; what is not named is not allowed. handle-and-reply · team-may-see ·"
                                + " reflective-discussion · teaching · share-with-others · publish-anonymously · publish-identified ·"
                                + " contact-about-improvement · my-photo · my-video · my-voice",
                example = "[\"handle-and-reply\", \"reflective-discussion\"]")
        List<String> consents,

        @Schema(nullable = true) @Nullable ContactPerson contact) {

    static final int MOST_NAME = ContactDetails.MOST_NAME;
    private static final int MOST_EMAIL = ContactDetails.MOST_EMAIL;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
    private static final Set<String> FIELDS = Set.of("service", "happened", "good", "better", "consents", "contact");

    /** Who may be written to. */
    @Schema(
            description =
                    "How to reach the person; kept encrypted and apart from the story. Only a privacy steward reads it.")
    record ContactPerson(
            @Schema(example = "Sam Example", nullable = true, maxLength = MOST_NAME) @Nullable
            String name,

            @Schema(example = "sam@example.org", nullable = true, maxLength = MOST_EMAIL) @Nullable
            String email,

            @Schema(
                    description =
                            "Whether the person wants an e-mail when there is something new. It says only that, never what it"
                                    + " says. Left out, nothing is sent.",
                    example = "false",
                    defaultValue = "false")
            boolean news) {

        static final Set<String> FIELDS = Set.of("name", "email", "news");
    }

    /** Reads a request to the end before it complains, so that everything wrong is told at once. */
    static Submission submission(JsonBody body, String key, Directory directory) {
        UUID team = team(body, directory);
        Story story = new Story(words(body, "happened"), words(body, "good"), words(body, "better"));
        if (story.isEmpty()) {
            body.wrong("happened", new NothingShared().getMessage());
        }
        Set<Purpose> given = purposes(body);
        ContactDetails contact = contact(body);
        boolean news = wantsNews(body, contact);
        body.check();
        return Submission.of(key, Source.API, story, given)
                .about(team, null)
                .with(contact)
                .wantingNews(news);
    }

    static Set<String> fields() {
        return FIELDS;
    }

    private static @Nullable String words(JsonBody body, String field) {
        return body.text(field, Story.MOST_CHARACTERS);
    }

    private static @Nullable UUID team(JsonBody body, Directory directory) {
        String service = body.text("service", MOST_NAME);
        if (service == null || service.isBlank()) {
            return null;
        }
        Optional<Team> team = directory.teamCalled(service);
        if (team.isEmpty()) {
            body.wrong(
                    "service",
                    "There is no such service. Leave it out if you do not know; the services are "
                            + directory.activeTeams().stream()
                                    .map(Team::service)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return team.map(Team::id).orElse(null);
    }

    private static Set<Purpose> purposes(JsonBody body) {
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        for (JsonNode node : body.list("consents")) {
            Optional<Purpose> purpose = node.isString() ? purpose(node.stringValue()) : Optional.empty();
            purpose.ifPresentOrElse(
                    given::add,
                    () -> body.wrong(
                            "consents",
                            "One of these is no purpose. The purposes are "
                                    + Stream.of(Purpose.values())
                                            .map(FeedbackRequest::id)
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
        return given;
    }

    static Optional<Purpose> purpose(String name) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(name) || id(purpose).equals(name))
                .findFirst();
    }

    private static String id(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean wantsNews(JsonBody body, @Nullable ContactDetails details) {
        JsonBody contact = body.object("contact", ContactPerson.FIELDS);
        if (contact == null) {
            return false;
        }
        boolean wanted = contact.flag("news");
        if (wanted && (details == null || details.email() == null)) {
            contact.wrong("email", "News can only be sent to an e-mail address.");
        }
        return wanted;
    }

    private static @Nullable ContactDetails contact(JsonBody body) {
        JsonBody contact = body.object("contact", ContactPerson.FIELDS);
        if (contact == null) {
            return null;
        }
        String email = contact.text("email", MOST_EMAIL);
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
            contact.wrong("email", "This is not an e-mail address, such as name@example.org.");
        }
        ContactDetails details = new ContactDetails(
                contact.text("name", MOST_NAME), email == null || email.isBlank() ? null : email.strip());
        return details.isEmpty() ? null : details;
    }
}
