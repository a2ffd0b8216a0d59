package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class ProductionCookieTests {

    @Test
    void inProductionTheSessionTravelsOnlyOverAnEncryptedConnection() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=production")
                .run(production -> {
                    assertThat(cookie(production, "secure")).isEqualTo("true");
                    assertThat(cookie(production, "name")).startsWith("__Host-");
                    assertThat(cookie(production, "path")).isEqualTo("/");
                    assertThat(cookie(production, "domain")).isNull();
                });
    }

    private static @Nullable String cookie(ApplicationContext production, String setting) {
        return production.getEnvironment().getProperty("server.servlet.session.cookie." + setting);
    }
}
