package org.fairlight.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, as the directory knows them. */
@Entity
public class Person {

    @Id
    private UUID id;

    private String displayName;

    @Nullable
    private String email;

    @Column(name = "team_id")
    @Nullable
    private UUID teamId;

    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    Person(UUID id, String displayName, @Nullable String email, @Nullable UUID teamId, Set<Role> roles) {
        this.id = id;
        this.displayName = displayName;
        this.email = email;
        this.teamId = teamId;
        this.roles = new HashSet<>(roles);
        this.active = true;
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable UUID teamId() {
        return teamId;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean isActive() {
        return active;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The person as the rest of the application meets them once signed in. */
    public SignedIn signedIn() {
        return new SignedIn(id, displayName, teamId, roles);
    }

    void change(String newName, @Nullable String newEmail, @Nullable UUID newTeam, Set<Role> newRoles) {
        displayName = newName;
        email = newEmail;
        teamId = newTeam;
        roles.clear();
        roles.addAll(newRoles);
    }

    /** @return whether anything of it is new */
    boolean becomes(
            String newName, @Nullable String newEmail, @Nullable UUID newTeam, Set<Role> newRoles, boolean newActive) {
        boolean same = displayName.equals(newName)
                && Objects.equals(email, newEmail)
                && Objects.equals(teamId, newTeam)
                && roles.equals(newRoles)
                && active == newActive;
        if (!same) {
            change(newName, newEmail, newTeam, newRoles);
            active = newActive;
        }
        return !same;
    }

    /** Whether they hold a role that only staff have. */
    boolean worksHere() {
        return roles.stream().anyMatch(role -> role != Role.PATIENT);
    }

    void leave() {
        active = false;
    }
}
