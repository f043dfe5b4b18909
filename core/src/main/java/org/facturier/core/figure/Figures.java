package org.facturier.core.figure;

import com.fasterxml.jackson.databind.BeanDescription;
import java.util.List;

/**
 * The figures that are written beside values.
 *
 * @param all  of every type
 */
public record Figures(List<Figure<?>> all) {

    /**
     * {@return those of a type, or of what it implements}
     *
     * <p>In the order in which they were registered, which is that in which they are written; empty for most types.
     */
    public List<Figure<?>> of(BeanDescription bean) {
        return all.stream()
                .filter(figure -> figure.of().isAssignableFrom(bean.getBeanClass()))
                .toList();
    }
}
