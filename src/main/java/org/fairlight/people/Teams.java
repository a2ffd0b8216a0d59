package org.fairlight.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All teams. */
interface Teams extends JpaRepository<Team, UUID> {

    List<Team> findByActiveTrueOrderByServiceAscNameAsc();
}
