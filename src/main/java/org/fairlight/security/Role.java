package org.fairlight.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do here; the id is the Keycloak realm role and the candidate group in the models. */
public enum Role {
    PATIENT("Patient"),
    STAFF("Member of staff"),
    CLINICIAN("Reviewing clinician"),
    FACILITATOR("Discussion facilitator"),
    IMPROVEMENT_LEAD("Improvement lead"),
    PRIVACY_STEWARD("Privacy steward"),
    GUARDIAN("Guardian"),
    QUALITY_LEAD("Quality lead"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The id in models, realm and database: {@code IMPROVEMENT_LEAD} is {@code improvement-lead}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the role is called on a screen. */
    public String title() {
        return title;
    }

    /** The authority Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }

    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
