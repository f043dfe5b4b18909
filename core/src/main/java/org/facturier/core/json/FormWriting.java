package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import org.facturier.core.parsing.BeyondLimits;
import org.facturier.core.parsing.DocumentForm;
import org.facturier.core.parsing.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Documents state their form as their first property, once; what could not be read back is not written.
 *
 * <p>It comes before all components, however the mapper sorts them, but after the {@code type} of a family. A document that
 * is written within another states none; one within a record of the host's does.
 */
final class FormWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final Documents documents;

    FormWriting(Documents documents) {
        this.documents = documents;
    }

    /** {@return the form, then the components; of a type that is no document the components alone} */
    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        if (!documents.include(bean)) {
            return properties;
        }
        List<BeanPropertyWriter> stated = new ArrayList<>(properties);
        stated.add(0, Form.of(config, bean.getClassInfo()));
        return stated;
    }

    /** The property that states the form. It is written by the first document, and remembers it to know its parts. */
    private static final class Form extends VirtualBeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private Form(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
            super(property, annotations, type);
        }

        static Form of(MapperConfig<?> config, AnnotatedClass bean) {
            JavaType type = config.constructType(int.class);
            VirtualAnnotatedMember member =
                    new VirtualAnnotatedMember(bean, bean.getRawType(), DocumentForm.PROPERTY, type);
            BeanPropertyDefinition property = SimpleBeanPropertyDefinition.construct(
                    config,
                    member,
                    PropertyName.construct(DocumentForm.PROPERTY),
                    PropertyMetadata.STD_REQUIRED,
                    JsonInclude.Include.NON_NULL);
            return new Form(property, bean.getAnnotations(), type);
        }

        /**
         * {@return the form, or null for a part: then the property is left out}
         *
         * @throws BeyondLimits if the document could not be read back; it is held here, before its first component is
         *     written
         */
        @Override
        protected @Nullable Object value(Object document, JsonGenerator json, SerializerProvider writing)
                throws BeyondLimits {
            if (isWithin(writing.getAttribute(Form.class), json)) {
                return null;
            }
            BeyondLimits.refuse(document, json);
            writing.setAttribute(Form.class, document);
            return DocumentForm.NEWEST;
        }

        /** {@return whether what is written now is a part of the last document that stated its form} */
        private static boolean isWithin(@Nullable Object document, JsonGenerator json) {
            JsonStreamContext around = json.getOutputContext().getParent();
            while (around != null && (document == null || around.getCurrentValue() != document)) {
                around = around.getParent();
            }
            return around != null;
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass bean, BeanPropertyDefinition property, JavaType type) {
            return new Form(property, bean.getAnnotations(), type);
        }
    }
}
