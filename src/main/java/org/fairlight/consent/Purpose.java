package org.fairlight.consent;

/**
 * What a story or a recording may be used for; each is its own choice, off until the person turns it on (ICO: granular,
 * opt-in, as easy to withdraw as to give). The words are ours, at {@link #WORDING_VERSION}.
 */
public enum Purpose {
    HANDLE_AND_REPLY(
            "Read it and reply to me",
            "A privacy steward and a clinician from another team read what you wrote. Without this nobody reads it, unless you"
                    + " tick that somebody may not be safe."),
    TEAM_MAY_SEE("The team involved may see it", "The people who gave the care can read it, with names hidden."),
    REFLECTIVE_DISCUSSION(
            "Use it in a discussion", "Staff can talk about it together, with names hidden, to learn from it."),
    TEACHING("Use it for teaching here", "Staff of this organisation can learn from it, with names hidden."),
    SHARE_WITH_OTHERS(
            "Share it with other health bodies", "Other NHS organisations can learn from it, with names hidden."),
    PUBLISH_ANONYMOUSLY(
            "Publish it without my identity", "We may print or post it so that nobody can tell it was you."),
    PUBLISH_IDENTIFIED("Publish it with my face, voice or name", "People who see it may recognise you."),
    CONTACT_ABOUT_IMPROVEMENT("Contact me about improvement work", "We may ask you to help us make things better."),
    MY_PHOTO("Use my photos", "The people who read your story may look at the photos you added."),
    MY_VIDEO("Use my videos", "The people who read your story may watch the videos you added."),
    MY_VOICE("Use my voice", "The people who read your story may listen to recordings you added.");

    /** Changes whenever a word above changes; what a person was told is kept with their choice. */
    public static final String WORDING_VERSION = "2026-11-2";

    private final String title;
    private final String meaning;

    Purpose(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What saying yes means, in plain words. */
    public String meaning() {
        return meaning;
    }

    /** Whether the choice only makes sense for photos, videos and sound. */
    public boolean isForMedia() {
        return this == MY_PHOTO || this == MY_VIDEO || this == MY_VOICE;
    }
}
