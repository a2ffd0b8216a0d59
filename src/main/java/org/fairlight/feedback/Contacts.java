package org.fairlight.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Contact details. */
interface Contacts extends JpaRepository<Contact, UUID> {}
