package org.fairlight.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All people. */
interface People extends JpaRepository<Person, UUID> {

    List<Person> findByActiveTrueOrderByDisplayName();
}
