package org.fairlight.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;

/** Spring Security tells of a refused token only when somebody says what such a failure is. */
@Configuration(proxyBeanMethods = false)
class SignInEvents {

    @Bean
    AuthenticationEventPublisher signIns(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher signIns = new DefaultAuthenticationEventPublisher(events);
        signIns.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return signIns;
    }
}
