package org.fairlight.studio;

/** The draft cannot be changed or decided on any more, or there is none; its message is a sentence for the person. */
public class DraftGone extends RuntimeException {

    DraftGone() {
        this("This draft was published or put aside in the meantime.");
    }

    private DraftGone(String sentence) {
        super(sentence);
    }

    static DraftGone notAsked() {
        return new DraftGone("Nobody asks for this draft to be agreed to any more.");
    }
}
