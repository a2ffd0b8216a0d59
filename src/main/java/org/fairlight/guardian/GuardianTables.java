package org.fairlight.guardian;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the {@link GuardianRole} around everything {@link BehindTheDoor}, and around nothing else. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class GuardianTables {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guardianRole(ObjectProvider<JdbcClient> jdbc) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(BehindTheDoor.class, true), new GuardianRole(jdbc));
    }
}
