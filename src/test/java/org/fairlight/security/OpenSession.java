package org.fairlight.security;

import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.fairlight.people.Person;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A browser's session in which somebody has signed in before, for requests over real HTTP. */
public class OpenSession {

    private final Context tomcat;

    public OpenSession(ServletWebServerApplicationContext application) {
        this.tomcat = (Context) ((TomcatWebServer) application.getWebServer())
                .getTomcat()
                .getHost()
                .findChildren()[0];
    }

    /** The cookie to send. */
    public String of(Person person) {
        var roles = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), null, roles);
        Session session = tomcat.getManager().createSession(null);
        session.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(authentication));
        return "JSESSIONID=" + session.getId();
    }
}
