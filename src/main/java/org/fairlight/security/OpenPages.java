package org.fairlight.security;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * A page that stays open after its session ended goes on asking for news. That may not begin another session: its cookie would
 * come in the place of the one in which the person is just signing in, and the sign-in would fail.
 */
@Component
class OpenPages implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && servlet.getServlet() instanceof SpringServlet) {
            servlet.addInitParameter(ApplicationConfig.PROPERTY_SESSION_CREATE, Boolean.FALSE.toString());
        }
        return bean;
    }
}
