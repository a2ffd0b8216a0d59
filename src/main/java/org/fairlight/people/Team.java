package org.fairlight.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A team that gives care, and the service people know it by. */
@Entity
public class Team {

    @Id
    private UUID id;

    private String name;
    private String service;
    private boolean active;

    protected Team() {}

    Team(UUID id, String name, String service) {
        this.id = id;
        this.name = name;
        this.service = service;
        this.active = true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The service as patients call it, for example "Emergency department". */
    public String service() {
        return service;
    }

    public boolean isActive() {
        return active;
    }

    /** @return whether anything of it is new */
    boolean becomes(String newName, String newService, boolean newActive) {
        boolean same = active == newActive && name.equals(newName) && service.equals(newService);
        name = newName;
        service = newService;
        active = newActive;
        return !same;
    }

    void retire() {
        active = false;
    }
}
