package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list or a map to its end, whatever is wrong with what it holds.
 *
 * <p>An element that cannot be read is told with its index or key, and the next one is read. The whole is made only where
 * all could be; of a second reading.
 */
final class ContainerReading {

    private final SecondReading reading;
    private final DeserializationContext context;
    private final CountedTokens json;
    private final JavaType type;
    private final JsonDeserializer<?> reader;
    private final JsonDeserializer<Object> content;
    private final @Nullable TypeDeserializer family;
    private final Parts parts;

    /**
     * @param reading  the second reading
     * @param json  at the beginning of the list or map
     * @param type  the type asked for, with the type of what it holds
     * @param reader  of the whole, which knows how it is made
     */
    ContainerReading(SecondReading reading, CountedTokens json, JavaType type, JsonDeserializer<?> reader)
            throws IOException {
        this.reading = reading;
        this.context = reading.context();
        this.json = json;
        this.type = type;
        this.reader = reader;
        this.content = context.findContextualValueDeserializer(type.getContentType(), null);
        this.family = context.getFactory().findTypeDeserializer(context.getConfig(), type.getContentType());
        this.parts = new Parts(reading, json);
    }

    /** {@return the list, or {@link SecondReading#NOTHING} where an element could not be read} */
    Object list() throws IOException {
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Reference step = new Reference(null, index++);
            parts.add(step, reading.at(step, json, () -> element(null)));
        }
        return parts.makeUp(() -> collected(parts.values()));
    }

    /** {@return the elements in a collection of the type asked for} */
    private Object collected(Collection<Object> values) throws IOException {
        ValueInstantiator empty =
                reader instanceof ValueInstantiator.Gettable made ? made.getValueInstantiator() : null;
        if (empty == null) {
            return values;
        }
        @SuppressWarnings("unchecked")
        Collection<Object> collection = (Collection<Object>) empty.createUsingDefault(context);
        collection.addAll(values);
        return collection;
    }

    /** {@return the map, in the order of the text, or {@link SecondReading#NOTHING} where an entry could not be read} */
    Object map() throws IOException {
        KeyDeserializer keys = context.findKeyDeserializer(type.getKeyType(), null);
        Map<Object, Object> entries = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            Reference step = new Reference(null, name);
            json.nextToken();
            parts.add(step, reading.at(step, json, () -> entry(name, keys, entries)));
        }
        return parts.makeUp(() -> entries);
    }

    /**
     * Puts an entry down.
     *
     * @throws IOException if the key or the value cannot be read: both are told under the name of the key
     */
    private @Nullable Object entry(String name, KeyDeserializer keys, Map<Object, Object> entries) throws IOException {
        Object key = keys.deserializeKey(name, context);
        Object value = element(name);
        entries.put(key, value);
        return value;
    }

    /** {@return an element; whether it may be null is for the reader of the whole to say} */
    private @Nullable Object element(@Nullable String name) throws IOException {
        return json.hasToken(JsonToken.VALUE_NULL)
                ? ofNull(name)
                : reading.value(json, type.getContentType(), content, family);
    }

    /**
     * {@return null, where the reader of the whole takes a null for an element} It is handed a list or an object with
     * nothing but that null: so it refuses what the first reading refused, and no more.
     */
    private @Nullable Object ofNull(@Nullable String name) throws IOException {
        try (TokenBuffer alone = context.bufferForInputBuffering(json)) {
            if (name == null) {
                alone.writeStartArray();
                alone.writeNull();
                alone.writeEndArray();
            } else {
                alone.writeStartObject();
                alone.writeNullField(name);
                alone.writeEndObject();
            }
            reader.deserialize(alone.asParserOnFirstToken(), context);
            return null;
        } catch (InvalidNullException refused) {
            throw InvalidNullException.from(context, PropertyName.NO_NAME, type.getContentType());
        }
    }
}
