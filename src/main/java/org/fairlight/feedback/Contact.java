package org.fairlight.feedback;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.fairlight.security.SealedText;
import org.jspecify.annotations.Nullable;

/** A person's contact details, sealed and apart from their story. */
@Entity
class Contact {

    @Id
    private UUID feedbackId;

    @Convert(converter = SealedText.class)
    @Nullable
    private String name;

    @Convert(converter = SealedText.class)
    @Nullable
    private String email;

    private boolean newsWanted;

    protected Contact() {}

    Contact(UUID feedbackId, ContactDetails details, boolean newsWanted) {
        this.feedbackId = feedbackId;
        name = details.name();
        email = details.email();
        this.newsWanted = newsWanted;
    }

    ContactDetails details() {
        return new ContactDetails(name, email);
    }

    NewsByEmail news() {
        if (email == null || email.isBlank()) {
            return NewsByEmail.NO_ADDRESS;
        }
        return newsWanted ? NewsByEmail.WANTED : NewsByEmail.NOT_WANTED;
    }

    void tellNews(boolean wanted) {
        newsWanted = wanted;
    }
}
