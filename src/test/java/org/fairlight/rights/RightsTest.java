package org.fairlight.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fairlight.FairlightTest;
import org.springframework.context.annotation.Import;

/** A test with stories that are told in every field, and a way to look for their words everywhere. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@FairlightTest
@Import({ToldStory.class, WholeDatabase.class})
public @interface RightsTest {}
