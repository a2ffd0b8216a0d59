package org.fairlight.journey;

import org.fairlight.workflow.Nation;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param nation whose bank holidays and clocks count here */
@ConfigurationProperties("fairlight.journey")
public record JourneySettings(@DefaultValue("ENGLAND") Nation nation) {}
