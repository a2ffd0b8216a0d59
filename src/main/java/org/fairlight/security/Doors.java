package org.fairlight.security;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** Puts the {@link DoorKeeper} before Fairlight's services and endpoints, ahead of their transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Doors {

    private static final String OURS = "org.fairlight.";
    private static final String SCREEN = ".ui";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor doorKeeper(
            ObjectProvider<CurrentUser> user, ObjectProvider<SignIn> signIn, ObjectProvider<StoryReach> stories) {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new Guarded(), new DoorKeeper(user, signIn, stories));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Services outside the screens, and endpoints. */
    static boolean isGuarded(Class<?> type) {
        return type.getName().startsWith(OURS)
                && !type.getPackageName().contains(SCREEN)
                && (AnnotatedElementUtils.hasAnnotation(type, Service.class)
                        || AnnotatedElementUtils.hasAnnotation(type, RestController.class));
    }

    private static final class Guarded extends StaticMethodMatcherPointcut {

        Guarded() {
            setClassFilter(Doors::isGuarded);
        }

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> type) {
            return true;
        }
    }
}
