package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * A value that is one text in JSON.
 *
 * <p>It serves as a value and as a key of maps alike. Anything but a text is refused; where a number would do as a text,
 * the message says how it is to be written, in quotes.
 *
 * @param <T>  the type of the value
 * @param type  the type of the value
 * @param write  value to text
 * @param read  text to value; an {@code IllegalArgumentException} says what was expected
 */
public record TextForm<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

    /** Tells a module to write and read the type so, as value and as key. */
    public void register(SimpleModule module) {
        module.addSerializer(type, new Writer());
        module.addDeserializer(type, new Reader());
        module.addKeySerializer(type, new KeyWriter());
        module.addKeyDeserializer(type, new KeyReader());
    }

    /** Writes the text, also where a host wants the class written beside. */
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

    /** Reads a text, and nothing else. */
    private final class Reader extends JsonDeserializer<T> {
        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue()) {
                throw JsonProblem.refusal(json, say("textExpected", "expected a text"));
            }
            T value = read(json.getText(), json);
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                // many a reader would take a number for binary floating point
                throw JsonProblem.refusal(
                        json,
                        say("textInQuotes", "expected a text: {text} in quotes")
                                .with("text", "\"" + write.apply(value) + "\""));
            }
            return value;
        }
    }

    /** Writes a key of a map by the same text. */
    private final class KeyWriter extends JsonSerializer<T> {
        @Override
        public void serialize(T key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(write.apply(key));
        }
    }

    /** Reads a key of a map from the same text. */
    private final class KeyReader extends KeyDeserializer {
        @Override
        public T deserializeKey(String key, DeserializationContext context) throws IOException {
            return read(key, context.getParser());
        }
    }

    /**
     * {@return the value of a text}
     *
     * @throws JsonMappingException if it is none; with the words of who refused it, not with the text
     */
    private T read(String text, JsonParser json) throws JsonMappingException {
        try {
            return read.apply(text);
        } catch (RuntimeException unreadable) {
            // Joda-Money and java.time have exceptions of their own; Jackson's would quote the value, which may be
            // an account number
            throw JsonMappingException.from(json, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
