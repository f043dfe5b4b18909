package org.facturier.core.parsing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.figure.Figure;

/**
 * How an object is read: into a record, and what stands beside its components.
 *
 * <p>A second reading goes from property to property by itself only where it knows that this is all the reader would do. A
 * type of the host's that is read otherwise, or has annotations that change how, is left to its reader as a whole, with its
 * first problem alone.
 *
 * @param reader  reads the record
 * @param isDocument  whether it states its form, unless it is a part of a document
 * @param figures  what may be stated of it though it follows
 */
record ObjectShape(BeanDeserializer reader, boolean isDocument, List<Figure<?>> figures) {

    /**
     * {@return the shape, where a reader makes a record of nothing but its components} What reads forms and figures around
     * it is looked behind.
     */
    static Optional<ObjectShape> of(JsonDeserializer<?> reader, DeserializationContext context) {
        boolean isDocument = false;
        List<Figure<?>> figures = List.of();
        JsonDeserializer<?> inner = reader;
        while (inner instanceof FormReading.Document || inner instanceof FigureReading.Checked) {
            isDocument |= inner instanceof FormReading.Document;
            figures = inner instanceof FigureReading.Checked checked ? checked.figures() : figures;
            inner = ((DelegatingDeserializer) inner).getDelegatee();
        }
        return inner instanceof BeanDeserializer bean && isRecord(bean, context.getConfig())
                ? Optional.of(new ObjectShape(bean, isDocument, figures))
                : Optional.empty();
    }

    /** {@return whether a reader does no more than fill the components of a record} */
    private static boolean isRecord(BeanDeserializer reader, DeserializationConfig config) {
        return reader.getValueType().isRecordType() && hasComponentsOnly(reader) && !ignoresSome(reader, config);
    }

    /** {@return whether each property is a component of the constructor, neither required by Jackson nor injected} */
    private static boolean hasComponentsOnly(BeanDeserializer reader) {
        for (Iterator<SettableBeanProperty> each = reader.properties(); each.hasNext(); ) {
            SettableBeanProperty property = each.next();
            boolean isPlain = property instanceof CreatorProperty
                    && !property.isRequired()
                    && property.getInjectableValueId() == null;
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether names are passed over by an annotation} */
    private static boolean ignoresSome(BeanDeserializer reader, DeserializationConfig config) {
        JsonIgnoreProperties.Value ignored = config.getAnnotationIntrospector()
                .findPropertyIgnoralByName(
                        config,
                        config.introspectClassAnnotations(reader.getValueType()).getClassInfo());
        return ignored != null && !ignored.equals(JsonIgnoreProperties.Value.empty());
    }
}
