package org.fairlight.rights;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param years how long after a story is finished somebody decides whether it is still needed; by default the ten years of a
 *     complaints case file (NHS Records Management Code of Practice, Appendix II). Nothing is ever removed by the age alone.
 */
@ConfigurationProperties("fairlight.retention")
public record RetentionSettings(@DefaultValue("10") int years) {}
