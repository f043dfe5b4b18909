package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * A value that is one text in JSON.
 *
 * @param <T>  the type of the value
 * @param type  the type of the value
 * @param write  value to text
 * @param read  text to value; an {@code IllegalArgumentException} says what was expected
 */
record TextForm<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

    void register(SimpleModule module) {
        module.addSerializer(type, new Writer());
        module.addDeserializer(type, new Reader());
    }

    private final class Writer extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }

        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer typed)
                throws IOException {
            serialize(value, json, provider);
        }
    }

    private final class Reader extends JsonDeserializer<T> {
        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING
                    && !json.currentToken().isNumeric()) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            try {
                return read.apply(json.getText());
            } catch (RuntimeException unreadable) {
                // Joda-Money and java.time have exceptions of their own; Jackson's would quote the value, which may be
                // an account number
                throw JsonMappingException.from(json, String.valueOf(unreadable.getMessage()));
            }
        }
    }
}
