package org.fairlight.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All thanks that were looked at. */
interface Appreciations extends JpaRepository<Appreciation, UUID> {}
