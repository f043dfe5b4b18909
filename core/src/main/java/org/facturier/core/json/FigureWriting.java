package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.figure.Figure;
import org.facturier.core.figure.Figures;

/**
 * Derived figures are written after what they are derived from.
 *
 * <p>They are no component of the record, so that Jackson would not see them; left out where they say nothing.
 */
final class FigureWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;

    FigureWriting(Figures figures) {
        this.figures = figures;
    }

    /** {@return the components, then the figures that are derived from them} */
    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        List<BeanPropertyWriter> all = new ArrayList<>(properties);
        figures.of(bean).forEach(figure -> all.add(Derived.of(figure, config, bean.getClassInfo())));
        return all;
    }

    /** A property that no member of the class holds: its value is worked out when it is written. */
    private static final class Derived extends VirtualBeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final transient Figure<?> figure;

        private Derived(Figure<?> figure, BeanPropertyDefinition property, Annotations annotations, JavaType type) {
            super(property, annotations, type, null, null, null, property.findInclusion(), null);
            this.figure = figure;
        }

        /** {@return a figure as a property of its record, left out where it is empty} */
        static Derived of(Figure<?> figure, MapperConfig<?> config, AnnotatedClass bean) {
            JavaType type = config.constructType(figure.type());
            BeanPropertyDefinition property = SimpleBeanPropertyDefinition.construct(
                    config,
                    new VirtualAnnotatedMember(bean, bean.getRawType(), figure.name(), type),
                    PropertyName.construct(figure.name()),
                    PropertyMetadata.STD_OPTIONAL,
                    JsonInclude.Include.NON_EMPTY);
            return new Derived(figure, property, bean.getAnnotations(), type);
        }

        @Override
        protected Object value(Object value, JsonGenerator json, SerializerProvider writing) {
            return figure.of(value);
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass bean, BeanPropertyDefinition property, JavaType type) {
            return new Derived(figure, property, bean.getAnnotations(), type);
        }
    }
}
