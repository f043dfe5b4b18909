package org.facturier.core.contracts;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What types look like in the JSON that a mapper writes: read off the mapper, so that nothing is said of them twice. */
public final class WrittenTypes {

    private final ObjectMapper mapper;
    private final SerializerProvider writing;

    /** Asks a mapper. */
    public WrittenTypes(ObjectMapper mapper) {
        this.mapper = mapper;
        this.writing = mapper.getSerializerProviderInstance();
    }

    /** {@return a class as the mapper sees it} */
    public JavaType of(Class<?> type) {
        return mapper.constructType(type);
    }

    /** {@return the record behind an aggregate; any other type as it is} */
    public JavaType concrete(JavaType type) {
        return unchecked(() -> mapper.getDeserializationContext()
                .getFactory()
                .mapAbstractType(mapper.getDeserializationConfig(), type));
    }

    /** {@return whether it is written with its name as {@code type}: a family, or a member of one} */
    public boolean isTyped(JavaType type) {
        return unchecked(() -> writing.findTypeSerializer(type)) != null;
    }

    /** {@return the members of a family by name, in the order of the names; of a member, itself alone} */
    public List<NamedType> members(JavaType family) {
        return mapper
                .getSubtypeResolver()
                .collectAndResolveSubtypesByClass(config(), AnnotatedClassResolver.resolve(config(), family, config()))
                .stream()
                .filter(NamedType::hasName)
                .sorted(Comparator.comparing(NamedType::getName))
                .toList();
    }

    /** {@return whether it is written as an object with properties of its own} */
    public boolean isObject(JavaType type) {
        return writer(concrete(type)) instanceof BeanSerializerBase;
    }

    /** {@return its properties in the order in which they are written; none where it is no object} */
    public Map<String, JavaType> properties(JavaType type) {
        Map<String, JavaType> properties = new LinkedHashMap<>();
        if (writer(concrete(type)) instanceof BeanSerializerBase object) {
            for (Iterator<PropertyWriter> each = object.properties(); each.hasNext(); ) {
                PropertyWriter property = each.next();
                properties.put(property.getName(), property.getType());
            }
        }
        return properties;
    }

    /** {@return the one value that is written in place of it, where there is such} */
    public Optional<JavaType> content(JavaType type) {
        return Optional.ofNullable(config().introspect(type).findJsonValueAccessor())
                .map(AnnotatedMember::getType);
    }

    /** {@return the constants of an enum, as they are written} */
    public List<String> constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .toList();
    }

    /** {@return what writes a type, or the form into which it is converted first} */
    private JsonSerializer<?> writer(JavaType type) {
        JsonSerializer<?> writer = unchecked(() -> writing.findValueSerializer(type, null));
        return writer instanceof StdDelegatingSerializer converted ? converted.getDelegatee() : writer;
    }

    private SerializationConfig config() {
        return mapper.getSerializationConfig();
    }

    private interface Asked<T> {
        T answer() throws JsonMappingException;
    }

    private static <T> T unchecked(Asked<T> jackson) {
        try {
            return jackson.answer();
        } catch (JsonMappingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
