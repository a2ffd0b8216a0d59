package org.fairlight.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the same headers to what the server itself answers when it cannot make sense of a request; such a request never comes as
 * far as {@link ResponseHeaders}.
 */
@Component
class UnreadRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Headed());
    }

    private static final class Headed extends ValveBase {

        Headed() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                ResponseHeaders.everywhere(response);
                response.setHeader("Content-Security-Policy", ContentPolicy.NOTHING);
                response.setHeader("Cache-Control", "no-store");
            }
            getNext().invoke(request, response);
        }
    }
}
