package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the documents promise holds without anybody setting anything. */
class ShippedSettingsTests {

    @Test
    void whoeverIsDisabledInKeycloakIsOutWithinAMinute() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .run(fairlight -> assertThat(DurationStyle.detectAndParse(
                                fairlight.getEnvironment().getRequiredProperty("fairlight.keycloak.check-every")))
                        .isPositive()
                        .isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }
}
