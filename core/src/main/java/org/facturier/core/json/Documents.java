package org.facturier.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import java.io.Serializable;
import java.util.List;

/**
 * The types of which a host keeps documents.
 *
 * @param types  the types, or what they implement
 */
record Documents(List<Class<?>> types) implements Serializable {

    boolean include(BeanDescription bean) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(bean.getBeanClass()));
    }
}
