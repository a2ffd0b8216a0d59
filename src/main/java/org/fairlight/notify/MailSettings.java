package org.fairlight.notify;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail leaves.
 *
 * @param enabled off until a mail server is named by {@code spring.mail.host}
 * @param from the address people see; nobody reads answers to it
 */
@ConfigurationProperties("fairlight.mail")
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("no-reply@localhost") String from) {}
