package org.fairlight.journey.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.fairlight.entrances.LookUp;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Tracking;
import org.fairlight.people.Directory;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The two requests other systems make: share a story, and ask where it is. */
@RestController
class FeedbackApi {

    static final String FEEDBACK = "/api/v1/feedback";
    static final String TRACKING = "/api/v1/tracking";
    static final String KEY_HEADER = "Idempotency-Key";
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_TYPED = 100;
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Sharing sharing;
    private final Tracking tracking;
    private final Directory directory;

    FeedbackApi(Sharing sharing, Tracking tracking, Directory directory) {
        this.sharing = sharing;
        this.tracking = tracking;
        this.directory = directory;
    }

    @Operation(
            summary = "Share a story",
            description =
                    "Takes the story in and sets it on its way. Sending the same request again with the same key gives"
                            + " the same receipt and adds nothing, so a request whose answer was lost can simply be repeated.",
            parameters =
                    @Parameter(
                            name = KEY_HEADER,
                            in = ParameterIn.HEADER,
                            required = true,
                            description =
                                    "8 to 200 visible characters that nobody can guess, such as a random UUID; new for each story",
                            example = "9f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e55",
                            schema = @Schema(type = "string", minLength = SHORTEST_KEY, maxLength = LONGEST_KEY)),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = FeedbackRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It is on its way",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "Some fields need another look; errors names each",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The key came before with another story",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "413",
            description = "More than 256 kB",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "429",
            description = "Too many stories from one address; Retry-After says in how many seconds to send it again",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "415",
            description = "Not JSON",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping(FEEDBACK)
    @Door(Right.SHARE)
    ResponseEntity<FeedbackAnswer> share(
            @Parameter(hidden = true) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        JsonBody body = JsonBody.read(request, FeedbackRequest.fields());
        checkKey(body, key);
        var submission = FeedbackRequest.submission(body, "api:" + key, directory);
        return ResponseEntity.created(URI.create("/track"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(FeedbackAnswer.of(sharing.share(submission)));
    }

    @Operation(
            summary = "Ask where a story is",
            description =
                    "The receipt travels in the body, never in an address. After several that opened nothing, the next"
                            + " answers to the same network address take longer, at most 8 seconds.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = TrackingRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Where it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TrackingAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "The request cannot be read",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "No story has this receipt",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "429",
            description =
                    "Too many receipts were tried from one address; Retry-After says when to try again, in seconds",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping(TRACKING)
    @Door(Right.TRACK)
    CompletableFuture<ResponseEntity<TrackingAnswer>> track(@Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        JsonBody body = JsonBody.read(request, Set.of("receipt"));
        String typed = body.text("receipt", MOST_TYPED);
        if (typed == null) {
            body.wrong("receipt", "The receipt is missing.");
        }
        body.check();
        LookUp leave = tracking.lookUp();
        return CompletableFuture.supplyAsync(() -> answer(leave, String.valueOf(typed)), after(leave.delay()));
    }

    private ResponseEntity<TrackingAnswer> answer(LookUp leave, String typed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(TrackingAnswer.of(tracking.open(leave, typed)));
    }

    /** Nobody's thread waits meanwhile; how many answers can wait is limited by how many codes may be tried. */
    private static Executor after(Duration delay) {
        return CompletableFuture.delayedExecutor(
                delay.toMillis(),
                TimeUnit.MILLISECONDS,
                deed -> Thread.ofVirtual().start(deed));
    }

    private static void checkKey(JsonBody body, @Nullable String key) {
        boolean fine = key != null
                && key.length() >= SHORTEST_KEY
                && key.length() <= LONGEST_KEY
                && key.chars().allMatch(c -> c > ' ' && c < 127);
        if (!fine) {
            body.wrong(
                    KEY_HEADER,
                    "The header Idempotency-Key is needed: 8 to 200 visible characters that nobody can guess, such as a random UUID.");
        }
    }

    /** The receipt somebody holds. */
    @Schema(description = "The receipt somebody holds; spaces and dashes do not matter")
    record TrackingRequest(
            @Schema(example = "7KQ2-9XMD-0F4T-VB6H-3NPW") String receipt) {}
}
