package org.facturier.einvoice.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The business group of EN 16931 that a component is.
 *
 * @source EN 16931-1:2017, clause 6
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bg {

    /** {@return the group, such as {@code BG-4}} */
    String value();
}
