package org.facturier.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.function.Predicate;
import org.facturier.core.parsing.ModelReader;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper of the host's uses for the types of the model, and nothing for any other.
 *
 * <p>Each finds the mapper of the model by the configuration in which it is asked. Null means that the type is left to the
 * host.
 *
 * @param known  whether a type is of the model
 * @param mappers  what writes and reads them
 */
record ModelTypes(Predicate<Class<?>> known, ModelMappers mappers) {

    /** {@return what writes values} */
    Serializers writers() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig host, JavaType type, BeanDescription bean) {
                return known.test(type.getRawClass()) ? new ModelWriter(mappers.behind(host)) : null;
            }
        };
    }

    /** {@return what writes keys of maps} */
    Serializers keyWriters() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig host, JavaType type, BeanDescription bean) {
                return known.test(type.getRawClass()) ? new ModelWriter.OfKeys(mappers.behind(host)) : null;
            }
        };
    }

    /** {@return what reads values; constants of enums, which Jackson asks for apart, as well} */
    Deserializers readers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig host, BeanDescription bean) {
                return known.test(type.getRawClass()) ? new ModelReader(type, mappers.behind(host)) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig host, BeanDescription bean) {
                return findBeanDeserializer(host.constructType(type), host, bean);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig host, Class<?> type) {
                return known.test(type);
            }
        };
    }

    /** {@return what reads keys of maps} */
    KeyDeserializers keyReaders() {
        return (type, host, bean) ->
                known.test(type.getRawClass()) ? new ModelReader.OfKeys(type, mappers.behind(host)) : null;
    }
}
