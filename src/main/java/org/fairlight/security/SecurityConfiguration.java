package org.fairlight.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which addresses open to whom; views and services check again. What is not named here stays closed. The headers of all answers are
 * written by {@link ResponseHeaders}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    /** The API knows no session and no cookie, so there is nothing a forged request could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, UnknownAddress unknown, ApiRefusal refusal) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(requests -> requests.requestMatchers(unknown)
                        .denyAll()
                        .requestMatchers("/api/v1/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Health knows who is signed in, since only administrators see its details, but opens no session for a stranger. */
    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http, ApiRefusal refusal, ObjectProvider<KeycloakDoor> keycloak)
            throws Exception {
        KeycloakDoor door = keycloak.getIfAvailable();
        if (door != null) {
            door.watch(http);
        }
        return http.securityMatcher("/actuator/**")
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, UnknownAddress unknown, ObjectProvider<KeycloakDoor> keycloak)
            throws Exception {
        KeycloakDoor door = keycloak.getIfAvailable();
        if (door != null) {
            door.openIn(http);
        }
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/ui/**")
                        .permitAll()
                        .requestMatchers("/media/**")
                        .authenticated()
                        .requestMatchers(request -> isRead(request.getMethod()) && unknown.matches(request))
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    if (door != null) {
                        door.lead(vaadin);
                    } else {
                        vaadin.loginView(SignIn.PAGE, "/");
                    }
                })
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }
}
