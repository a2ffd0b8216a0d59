package org.fairlight.entrances;

import java.time.Duration;

/**
 * How often something may be asked for.
 *
 * @param perAddress times in a period, from one network address; a hospital's Wi-Fi is one
 * @param inAll times in a period, from everywhere; it protects the machine
 * @param every the period
 */
public record Limit(int perAddress, int inAll, Duration every) {}
