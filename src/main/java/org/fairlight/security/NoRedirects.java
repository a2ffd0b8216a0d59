package org.fairlight.security;

import java.net.HttpURLConnection;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets no library follow a redirect, so that whoever answers in Keycloak's place cannot send Fairlight to another address. The
 * JDK's newer client follows none by itself.
 */
@Component
class NoRedirects implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        HttpURLConnection.setFollowRedirects(false);
    }
}
