package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProductionCookieTests {

    @Test
    void inProductionTheSessionTravelsOnlyOverAnEncryptedConnection() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=production")
                .run(production -> assertThat(
                                production.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
                        .isEqualTo("true"));
    }
}
