package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import java.io.IOException;

/**
 * Writes values of the model within a document of the host's, by the mapper of the model.
 *
 * <p>The generator is the host's, so that indentation is as the host has it; names, order and texts are the model's.
 */
final class ModelWriter extends JsonSerializer<Object> {

    private final JsonMapper model;

    ModelWriter(JsonMapper model) {
        this.model = model;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider host) throws IOException {
        ((DefaultSerializerProvider) model.getSerializerProviderInstance()).serializeValue(json, value);
    }

    /** Families carry their own types; what the host says of types is not for the model. */
    @Override
    public void serializeWithType(Object value, JsonGenerator json, SerializerProvider host, TypeSerializer typed)
            throws IOException {
        serialize(value, json, host);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        model.acceptJsonFormatVisitor(type, visitor);
    }

    /** Writes them as keys of maps, by the same text as values. */
    static final class OfKeys extends JsonSerializer<Object> {

        private final JsonMapper model;

        OfKeys(JsonMapper model) {
            this.model = model;
        }

        @Override
        public void serialize(Object key, JsonGenerator json, SerializerProvider host) throws IOException {
            SerializerProvider writing = model.getSerializerProviderInstance();
            writing.findKeySerializer(key.getClass(), null).serialize(key, json, writing);
        }
    }
}
