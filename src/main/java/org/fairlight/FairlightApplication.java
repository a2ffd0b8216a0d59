package org.fairlight;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.fairlight.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The application: one jar, one database, the process engine inside. What a browser sends comes as requests, through the same doors as
 * everything else; only the answers that nobody asked for use an open connection.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://ui/theme/fairlight.css")
public class FairlightApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (Cli.isFor(args)) {
            System.exit(Cli.run(args));
        }
        SpringApplication.run(FairlightApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "ui/images/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
