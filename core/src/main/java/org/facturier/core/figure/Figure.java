package org.facturier.core.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * A figure that is derived from a value and written beside what it is derived from, so that a reader of the JSON need not
 * work it out. When the value is read, the figure may be left out; where it stands, it has to be what the value gives.
 *
 * <p>So a position is written with its balance, and a reminder with its days late. A text in which a figure was altered is
 * refused: whoever reads it elsewhere would have taken the figure for true.
 *
 * @param <T>  the type of the value
 * @param of  the type of the value
 * @param name  of the figure in JSON, the same as in Java
 * @param type  the type of the figure
 * @param derived  what the value gives
 */
public record Figure<T>(Class<T> of, String name, TypeReference<?> type, Function<T, ?> derived) {

    /** {@return a figure that is an amount; always written} */
    public static <T> Figure<T> amount(Class<T> of, String name, Function<T, Money> derived) {
        return new Figure<>(of, name, new TypeReference<Money>() {}, derived);
    }

    /** {@return a figure of several amounts; left out where there is none} */
    public static <T> Figure<T> amounts(Class<T> of, String name, Function<T, List<Money>> derived) {
        return new Figure<>(of, name, new TypeReference<List<Money>>() {}, derived);
    }

    /** {@return a figure that is a whole number, such as one of days} */
    public static <T> Figure<T> count(Class<T> of, String name, Function<T, Long> derived) {
        return new Figure<>(of, name, new TypeReference<Long>() {}, derived);
    }

    /** {@return a figure that is a text; left out where there is none} */
    public static <T> Figure<T> text(Class<T> of, String name, Function<T, Optional<String>> derived) {
        return new Figure<>(of, name, new TypeReference<Optional<String>>() {}, derived);
    }

    /** {@return what a value of the type gives} */
    public Object of(Object value) {
        return derived.apply(of.cast(value));
    }
}
