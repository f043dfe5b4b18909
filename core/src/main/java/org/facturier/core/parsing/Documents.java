package org.facturier.core.parsing;

import com.fasterxml.jackson.databind.BeanDescription;
import java.io.Serializable;
import java.util.List;

/**
 * The types of which a host keeps documents.
 *
 * <p>Where such a type stands within another of them it is a part, and states no form.
 *
 * @param types  the types, or what they implement
 */
public record Documents(List<Class<?>> types) implements Serializable {

    /** {@return whether a type is one of them, or implements one} */
    public boolean include(BeanDescription bean) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(bean.getBeanClass()));
    }
}
