package org.fairlight.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method by which somebody from outside, on a page or by the API, can enter a service, and the right it asks for. A
 * service's methods without a door are inside: a visit cannot begin with them, whoever comes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {

    Right value();
}
