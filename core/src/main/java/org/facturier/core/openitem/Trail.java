package org.facturier.core.openitem;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that grows at its end without being copied; whoever holds a shorter one keeps it. To read it from its end costs
 * nothing; {@link #values} copies all of it.
 *
 * @param last  the last value, null where there is none
 * @param before  those before it, null where there is none
 * @param size  how many there are
 * @param <T>  the type of the values
 */
public record Trail<T>(@Nullable T last, @Nullable Trail<T> before, int size) {

    private static final Trail<?> NONE = new Trail<>(null, null, 0);

    @SuppressWarnings("unchecked")
    public static <T> Trail<T> none() {
        return (Trail<T>) NONE;
    }

    /** {@return this row with one more value; this one stays as it is} */
    public Trail<T> with(T value) {
        return new Trail<>(value, this, size + 1);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** {@return the values, the first one first} */
    @SuppressWarnings("unchecked")
    public List<T> values() {
        T[] values = (T[]) new Object[size];
        Trail<T> rest = this;
        for (int i = size - 1; i >= 0; i--) {
            values[i] = rest.last;
            rest = rest.before;
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
