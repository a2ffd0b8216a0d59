package org.fairlight.guardian;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what reads or writes the guardian's tables: each call runs under the database role that alone reaches them. What
 * is found is changed with a call as well (save and flush), because Hibernate's own flush comes when the role is gone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BehindTheDoor {}
