package org.fairlight.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the keys in their order: first it is made sure that every secret is there, then the kept key is opened or made. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    Prints prints(KeyCheck everySecretIsThere, PrintKey key) {
        return key.keep();
    }
}
