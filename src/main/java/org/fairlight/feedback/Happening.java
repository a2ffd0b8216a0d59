package org.fairlight.feedback;

/** What a timeline tells the person, in words for them. */
public enum Happening {
    RECEIVED("You shared your story"),
    NAMES_HIDDEN("Names and numbers were hidden before anyone reads it"),
    THANKED("We said thank you and when we will be in touch"),
    CHOICES_READ("Your choices were checked"),
    CHOICE_CHANGED("You changed a choice"),
    USE_STOPPED("We stopped using it for that purpose"),
    SEALED("Your story was sealed; nobody can read it any more"),
    REVIEW_STARTED("A clinician began to read it"),
    REVIEWED("A clinician read it and wrote down what can be learned"),
    DISCUSSION_PLANNED("A discussion was planned"),
    INVITATION_ANSWERED("You answered our invitation"),
    DISCUSSED("The team talked about it"),
    DISCUSSION_CALLED_OFF("The discussion was called off, as you chose"),
    CHANGE_STARTED("A change is being tried"),
    CHANGE_STUDIED("The change was looked at"),
    THANKS_SHARED("Your thanks were passed on"),
    THANKS_KEPT("Your thanks were read and learned from"),
    NEW_INFORMATION("You added something"),
    EMAILS_STOPPED("You asked us to send no more e-mails"),
    EMAILS_WANTED("You asked us to send e-mails again"),
    MESSAGE_FROM_US("We wrote to you"),
    REPLY_SENT("Our reply was sent"),
    FELT_HEARD("You told us whether you felt heard"),
    CLOSED("Finished"),
    PARTS_REMOVED("We removed a part of it, as you asked"),
    REMOVED_AS_ASKED("Your story was removed, as you asked"),
    REMOVED_AFTER_APPRAISAL("Your story was removed; we had kept it as long as it was needed");

    private final String words;

    Happening(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
