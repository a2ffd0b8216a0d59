package org.fairlight.journey.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API, served at {@code /v3/api-docs}, says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Fairlight")
                        .version("v1")
                        .description(
                                "Share a story about care, and see where it is. Errors are problem details (RFC 9457)"
                                        + " whose \"errors\" names each field with a sentence.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
