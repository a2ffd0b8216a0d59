package org.fairlight.studio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The versions as they are kept. */
interface ProcessVersions extends JpaRepository<ProcessVersion, UUID> {

    List<ProcessVersion> findByModelOrderByNumberDesc(String model);

    Optional<ProcessVersion> findByModelAndNumber(String model, int number);

    Optional<ProcessVersion> findByModelAndLiveTrue(String model);

    List<ProcessVersion> findByLiveTrueOrderByModel();

    Optional<ProcessVersion> findByModelAndBeginsAtNotNull(String model);

    List<ProcessVersion> findByBeginsAtLessThanEqual(Instant now);

    Optional<ProcessVersion> findFirstByModelOrderByNumberDesc(String model);

    Optional<ProcessVersion> findFirstByModelAndOriginOrderByNumberDesc(String model, Origin origin);
}
