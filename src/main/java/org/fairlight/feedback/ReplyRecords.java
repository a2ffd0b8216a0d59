package org.fairlight.feedback;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All replies. */
interface ReplyRecords extends JpaRepository<Reply, UUID> {}
