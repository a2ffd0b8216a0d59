package org.fairlight.journey.ui.share;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.consent.Purpose;
import org.fairlight.media.MediaFile;
import org.fairlight.shared.ui.SummaryList;

/** What was answered so far, each with the way back to its page. */
class Answers extends SummaryList {

    private static final String NOT_SAID = "Not said";

    private final SharingDraft draft;

    Answers(SharingDraft draft, String service, List<MediaFile> files) {
        this.draft = draft;
        answer("Where", service, ShareStep.WHERE);
        answer("When", draft.when(), ShareStep.WHERE);
        answer("Who is telling it", draft.teller() == null ? "" : draft.teller().words(), ShareStep.WHERE);
        answer("What happened", draft.happened(), ShareStep.WHAT);
        answer("What was good", draft.good(), ShareStep.WHAT);
        answer("What could be better", draft.better(), ShareStep.WHAT);
        answer("Was anyone hurt", harm(), ShareStep.WHAT);
        answer("Worried that somebody may not be safe", draft.isSomebodyUnsafe() ? "Yes" : "", ShareStep.WHAT);
        answer("Photos and videos", files.isEmpty() ? "None" : names(files), ShareStep.MEDIA);
        answer("You said yes to", choices(), ShareStep.CHOICES);
        answer("How to reach you", contact(), ShareStep.CHOICES);
        answer("E-mails when there is something new", draft.isNewsWanted() ? "Yes" : "No", ShareStep.CHOICES);
    }

    private void answer(String question, String answer, ShareStep page) {
        addAnswer(question, answer.isBlank() ? NOT_SAID : answer, SharePage.toChange(page));
    }

    private String harm() {
        return draft.harm() == null ? "" : WhatView.words(draft.harm());
    }

    private String names(List<MediaFile> files) {
        return files.stream().map(this::name).collect(Collectors.joining("\n"));
    }

    private String name(MediaFile file) {
        Others others = draft.files().othersIn(file.id());
        String seen = (others == null ? Others.NOT_SURE : others).summary();
        return "%s (%s)".formatted(draft.files().nameOf(file.id()), seen);
    }

    private String choices() {
        String given = draft.given().stream().sorted().map(Purpose::title).collect(Collectors.joining("\n"));
        return given.isEmpty() ? "Nothing" : given;
    }

    private String contact() {
        return Stream.of(draft.name(), draft.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
