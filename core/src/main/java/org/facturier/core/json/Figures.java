package org.facturier.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import java.util.List;

/**
 * The figures that are written beside values.
 *
 * @param all  of every type
 */
record Figures(List<Figure<?>> all) {

    /** {@return those of a type, or of what it implements} */
    List<Figure<?>> of(BeanDescription bean) {
        return all.stream()
                .filter(figure -> figure.of().isAssignableFrom(bean.getBeanClass()))
                .toList();
    }
}
