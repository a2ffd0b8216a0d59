package org.fairlight.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.fairlight.FairlightApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.metrics.StartupStep;

/** Starts Fairlight with a watch in the hand, and writes how long each part took to its log. */
public class TimedStart {

    static final String SAYS = "start took ";

    private static final int STEPS = 50_000;

    /** Which beans belong to which part; what a bean needs and nobody names belongs to the bean's own part. */
    private static final Map<Part, List<String>> BEANS = Map.of(
            Part.DATABASE, List.of("dataFolder", "postgres", "dataSource", "ownerDataSource"),
            Part.MIGRATIONS, List.of("flyway", "flywayInitializer"),
            Part.HIBERNATE, List.of("entityManagerFactory", "&entityManagerFactory"),
            Part.ENGINE, List.of("processEngine", "processEngineConfiguration"));

    private final BufferingApplicationStartup steps = new BufferingApplicationStartup(STEPS);
    private final Map<Moment, Instant> moments = new HashMap<>();

    enum Part {
        JVM("JVM until main"),
        DATABASE("PostgreSQL and its pool"),
        MIGRATIONS("migrations"),
        HIBERNATE("Hibernate"),
        ENGINE("engine"),
        MODELS("models checked and deployed"),
        WEB("web server and Vaadin"),
        REST("Spring: reading classes, making services"),
        PEOPLE("demonstration's people"),
        READY("ready, all together");

        final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private enum Moment {
        MAIN,
        BEFORE_MODELS,
        AFTER_MODELS,
        STARTED,
        READY
    }

    public static void main(String[] arguments) {
        new TimedStart().run(arguments);
    }

    private void run(String[] arguments) {
        reached(Moment.MAIN);
        SpringApplication application = new SpringApplication(FairlightApplication.class);
        application.setApplicationStartup(steps);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("beforeModels", Mark.class, () -> new Mark(-1, () -> reached(Moment.BEFORE_MODELS)));
            beans.registerBean("afterModels", Mark.class, () -> new Mark(1, () -> reached(Moment.AFTER_MODELS)));
        });
        application.addListeners(
                (ApplicationListener<ApplicationStartedEvent>) started -> reached(Moment.STARTED),
                (ApplicationListener<ApplicationReadyEvent>) ready -> {
                    reached(Moment.READY);
                    tell();
                });
        application.run(arguments);
    }

    private void reached(Moment moment) {
        moments.putIfAbsent(moment, Instant.now());
    }

    private void tell() {
        parts().forEach((part, took) -> System.out.println(SAYS + part + " " + took.toMillis()));
    }

    private Map<Part, Duration> parts() {
        Map<Part, Duration> parts = new LinkedHashMap<>(ofBeans());
        Instant born = ProcessHandle.current().info().startInstant().orElseThrow();
        parts.put(Part.JVM, Duration.between(born, moments.get(Moment.MAIN)));
        parts.put(Part.MODELS, between(Moment.BEFORE_MODELS, Moment.AFTER_MODELS));
        parts.merge(Part.WEB, between(Moment.AFTER_MODELS, Moment.STARTED), Duration::plus);
        parts.put(Part.PEOPLE, between(Moment.STARTED, Moment.READY));
        Duration all = Duration.between(born, moments.get(Moment.READY));
        parts.put(Part.REST, parts.values().stream().reduce(all, Duration::minus));
        parts.put(Part.READY, all);
        return parts;
    }

    private Duration between(Moment from, Moment to) {
        return Duration.between(moments.get(from), moments.get(to));
    }

    /** Each step's own time, without the steps inside it, goes to the nearest part around it. */
    private Map<Part, Duration> ofBeans() {
        Map<Long, TimelineEvent> byId = new HashMap<>();
        Map<Long, Duration> own = new HashMap<>();
        List<TimelineEvent> events = steps.getBufferedTimeline().getEvents();
        events.forEach(event -> byId.put(event.getStartupStep().getId(), event));
        events.forEach(event -> {
            own.merge(event.getStartupStep().getId(), event.getDuration(), Duration::plus);
            own.merge(parent(event.getStartupStep()), event.getDuration().negated(), Duration::plus);
        });
        Map<Part, Duration> parts = new HashMap<>();
        for (TimelineEvent event : events) {
            Part part = partOf(event, byId);
            if (part != Part.REST) {
                parts.merge(part, own.get(event.getStartupStep().getId()), Duration::plus);
            }
        }
        return parts;
    }

    private static long parent(StartupStep step) {
        return step.getParentId() == null ? -1 : step.getParentId();
    }

    private static Part partOf(TimelineEvent event, Map<Long, TimelineEvent> byId) {
        for (TimelineEvent at = event; at != null; at = byId.get(parent(at.getStartupStep()))) {
            StartupStep step = at.getStartupStep();
            if (step.getName().equals("spring.boot.webserver.create")) {
                return Part.WEB;
            }
            String bean = bean(step);
            for (var part : BEANS.entrySet()) {
                if (part.getValue().contains(bean)) {
                    return part.getKey();
                }
            }
        }
        return Part.REST;
    }

    private static String bean(StartupStep step) {
        return StreamSupport.stream(step.getTags().spliterator(), false)
                .filter(tag -> tag.getKey().equals("beanName"))
                .map(StartupStep.Tag::getValue)
                .findFirst()
                .orElse("");
    }

    /** Notes the moment at which the application's beans of one phase are started. */
    private record Mark(int phase, Runnable reached) implements SmartLifecycle {

        @Override
        public void start() {
            reached.run();
        }

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }

        @Override
        public int getPhase() {
            return phase;
        }
    }
}
