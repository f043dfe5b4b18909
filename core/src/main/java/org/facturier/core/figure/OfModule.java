package org.facturier.core.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type of an artifact beside the core, with a JSON form of its own. A mapper that was not given its module would write
 * something that nobody reads back, without form and figures; so it refuses to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfModule {

    /** {@return the name of the class of the module, such as {@code org.facturier.reminders.json.RemindersModule}} */
    String value();
}
