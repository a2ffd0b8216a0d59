package org.fairlight.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.fairlight.people.FirstPeople;
import org.fairlight.people.Team;
import org.fairlight.security.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A small trust that does not exist, with at least one person per role. */
@Component
@Order(1)
@ConditionalOnProperty(name = "fairlight.demonstration", havingValue = "true")
public class DemonstrationPeople implements ApplicationRunner {

    private final FirstPeople people;

    DemonstrationPeople(FirstPeople people) {
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Team emergency = team("Larkspur emergency team", "Emergency department");
        Team maternity = team("Bluebell maternity team", "Maternity");
        Team ambulance = team("Foxglove ambulance crew", "Ambulance and transport");
        Team ward = team("Primrose ward team", "Ward care");
        Team outpatients = team("Teasel clinic team", "Outpatients");
        person("Asha Demo-Thornbury", emergency, Role.STAFF, Role.CLINICIAN);
        person("Bram Demo-Willowes", maternity, Role.STAFF, Role.CLINICIAN);
        person("Carys Demo-Penhallow", ward, Role.STAFF, Role.FACILITATOR);
        person("Dele Demo-Ashgrove", outpatients, Role.STAFF, Role.IMPROVEMENT_LEAD);
        person("Edda Demo-Marchmont", null, Role.STAFF, Role.PRIVACY_STEWARD);
        person("Farid Demo-Oakhanger", null, Role.STAFF, Role.GUARDIAN);
        person("Greta Demo-Holloway", null, Role.STAFF, Role.QUALITY_LEAD);
        person("Hari Demo-Brookfield", null, Role.ADMINISTRATOR);
        person("Ines Demo-Summerby", ambulance, Role.STAFF);
        person("Jon Demo-Carrow", ward, Role.STAFF);
        person("Kirra Demo-Lindholme", null, Role.STAFF, Role.QUALITY_LEAD);
    }

    private Team team(String name, String service) {
        return people.team(id(name), name, service);
    }

    private void person(String name, @org.jspecify.annotations.Nullable Team team, Role... roles) {
        String address = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@demonstration.invalid";
        people.person(id(name), name, address, team == null ? null : team.id(), Set.of(roles));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
