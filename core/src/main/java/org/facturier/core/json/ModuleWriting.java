package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.figure.OfModule;

/** A type of an artifact beside the core is written by a mapper that has its module, and refused by any other. */
final class ModuleWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final Set<String> modules;

    /** @param modules  the names of the classes of the modules that the mapper has */
    ModuleWriting(Set<String> modules) {
        this.modules = Set.copyOf(modules);
    }

    /** {@return what refuses a type whose module is not there, for any other what Jackson has} */
    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        Optional<String> lacking = module(bean.getBeanClass()).filter(name -> !modules.contains(name));
        return lacking.isPresent() ? new Refusing(bean.getBeanClass(), lacking.get()) : serializer;
    }

    private static Optional<String> module(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(OfModule.class)).stream())
                .map(OfModule::value)
                .findFirst();
    }

    /** Says which module the mapper lacks. */
    private static final class Refusing extends JsonSerializer<Object> {

        private final String message;

        private Refusing(Class<?> type, String module) {
            String name = module.substring(module.lastIndexOf('.') + 1);
            this.message = type.getName() + " is written by a mapper that knows " + module
                    + ": FacturierJson.mapper(new " + name + "())";
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider writing)
                throws JsonMappingException {
            throw JsonMappingException.from(json, message);
        }

        @Override
        public void serializeWithType(Object value, JsonGenerator json, SerializerProvider writing, TypeSerializer type)
                throws JsonMappingException {
            serialize(value, json, writing);
        }
    }
}
