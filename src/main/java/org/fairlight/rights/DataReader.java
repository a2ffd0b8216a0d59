package org.fairlight.rights;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Reply;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.WhoLooked;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Gathers everything held of a story that its person gave or was told; nothing of it comes from behind the guardian's door. */
@Component
class DataReader {

    private final Stories stories;
    private final Consents consents;
    private final Conversation conversation;
    private final Timelines timelines;
    private final Replies replies;
    private final Directory directory;
    private final WhoLooked looks;
    private final ErasureRequests requests;
    private final Clock clock;

    DataReader(
            Stories stories,
            Consents consents,
            Conversation conversation,
            Timelines timelines,
            Replies replies,
            Directory directory,
            WhoLooked looks,
            ErasureRequests requests,
            Clock clock) {
        this.stories = stories;
        this.consents = consents;
        this.conversation = conversation;
        this.timelines = timelines;
        this.replies = replies;
        this.directory = directory;
        this.looks = looks;
        this.requests = requests;
        this.clock = clock;
    }

    DataCopy read(UUID id, List<DataCopy.HeldFile> files) {
        Feedback item = stories.find(id).orElseThrow();
        return new DataCopy(
                id.toString(),
                clock.instant(),
                item.receivedAt(),
                item.source().name(),
                directory.team(item.teamId()).map(Team::service).orElse(null),
                stories.ownWhen(id).orElse(null),
                item.isOnBehalf(),
                item.state() == FeedbackState.SEALED,
                item.canReply(),
                words(stories.ownWords(id)),
                stories.contactForSending(id).map(DataReader::reach).orElse(null),
                consents.history(id).stream()
                        .map(choice -> new DataCopy.ChoiceMade(
                                choice.at(),
                                choice.purpose().title(),
                                choice.purpose().meaning(),
                                choice.given(),
                                choice.wordingVersion(),
                                choice.how()))
                        .toList(),
                files,
                conversation.of(id).stream().map(DataReader::message).toList(),
                timelines.of(id).stream()
                        .map(entry ->
                                new DataCopy.Happened(entry.at(), entry.what().words(), entry.detail()))
                        .toList(),
                replies.sent(id).map(DataReader::answer).orElse(null),
                looks(id),
                requests.findByFeedbackIdOrderByAskedAt(id).stream()
                        .map(DataReader::request)
                        .toList());
    }

    private static DataCopy.Words words(Story story) {
        return new DataCopy.Words(story.happened(), story.good(), story.better());
    }

    private static DataCopy.Reach reach(ContactDetails details) {
        return new DataCopy.Reach(details.name(), details.email());
    }

    private static DataCopy.Message message(ConversationMessage message) {
        String from =
                message.authorRole() == null ? "You" : message.authorRole().title();
        return new DataCopy.Message(message.at(), from, message.words());
    }

    private static DataCopy.Answer answer(Reply reply) {
        return new DataCopy.Answer(
                reply.sentAt(), reply.youSaid(), reply.weLearned(), reply.weDid(), title(reply.feltHeard()));
    }

    private static @Nullable String title(@Nullable FeltHeard answer) {
        return answer == null ? null : answer.title();
    }

    private static DataCopy.Request request(ErasureRequest request) {
        KeepReason reason = request.keptBecause();
        return new DataCopy.Request(
                request.askedAt(),
                request.askedBy().title(),
                request.answerBy(),
                request.state().name(),
                request.removed().stream().map(HeldPart::title).toList(),
                reason == null ? null : reason.words() + " (" + reason.rule() + ")");
    }

    private List<DataCopy.Look> looks(UUID id) {
        return looks.at(id).stream()
                .flatMap(look -> look.times().stream()
                        .map(at -> new DataCopy.Look(
                                at,
                                look.role().title(),
                                StringUtils.capitalize(look.part().words()))))
                .sorted(Comparator.comparing(DataCopy.Look::at))
                .toList();
    }
}
