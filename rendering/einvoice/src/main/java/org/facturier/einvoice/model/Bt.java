package org.facturier.einvoice.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The business term of EN 16931 that a component of a group holds. A record that serves several groups names one term for
 * each, as {@code "BG-5 BT-37"}: the term BT-37 where the record stands for group BG-5.
 *
 * @source EN 16931-1:2017, clause 6
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bt {

    /** {@return the term such as {@code BT-1}, or one for each group, such as {@code BG-5 BT-37}} */
    String[] value();
}
