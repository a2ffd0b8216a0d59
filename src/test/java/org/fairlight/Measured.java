package org.fairlight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fairlight.studio.TwoLeads;
import org.fairlight.studio.moving.MovingStories;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a PostgreSQL that writes to disk; all figures with this annotation share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("measure")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fairlight.engine.job-executor=false",
            "fairlight.demonstration-stories=false",
            "fairlight.moving.every=1d",
            "fairlight.replay.when-asked=false",
            "fairlight.limits.page.per-address=1000000",
            "fairlight.limits.page.in-all=1000000"
        })
@ActiveProfiles({"demonstration", "test"})
@ContextConfiguration(initializers = MeasuredDatabase.class)
@Import({Traces.class, TwoLeads.class, MovingStories.class})
public @interface Measured {}
