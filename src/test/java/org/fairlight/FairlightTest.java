package org.fairlight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fairlight.rights.ToldStory;
import org.fairlight.rights.WholeDatabase;
import org.fairlight.studio.TwoLeads;
import org.fairlight.studio.moving.MovingStories;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, with the demonstration's people, on a port of its own. All tests with this
 * annotation share one running application; timers fire only when a test fires them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
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
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Traces.class, ToldStory.class, WholeDatabase.class, TwoLeads.class, MovingStories.class})
public @interface FairlightTest {}
