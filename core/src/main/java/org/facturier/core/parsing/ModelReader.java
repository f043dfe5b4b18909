package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of the model within a document of the host's, by the mapper of the model and as strictly.
 *
 * <p>The parser of the host is put under {@link StrictParser}, so that a property given twice is refused here though the
 * host allows it elsewhere; after the value the host reads on as before.
 */
public final class ModelReader extends JsonDeserializer<Object> {

    private final JavaType type;
    private final JsonMapper model;

    /**
     * @param type  the type of the model that is read
     * @param model  the mapper of the model
     */
    public ModelReader(JavaType type, JsonMapper model) {
        this.type = type;
        this.model = model;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext host) throws IOException {
        JsonParser strict = StrictParser.over(json);
        DeserializationContext reading = reading(model, strict);
        return reading.findRootValueDeserializer(type).deserialize(strict, reading);
    }

    /**
     * Reads a value once more to meet all that is wrong with it; gives it, or nothing that can be used.
     *
     * @param json  at the first token of the value
     * @param problems  where what is wrong is put down, with paths from the outermost value of the host
     */
    @Nullable
    Object again(JsonParser json, ProblemsMet problems) throws IOException {
        CountedTokens strict = CountedTokens.over(StrictParser.over(json));
        return SecondReading.within(reading(model, strict), problems).value(strict, type);
    }

    /** Families carry their own types; what the host says of types is not for the model. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext host, TypeDeserializer typed)
            throws IOException {
        return deserialize(json, host);
    }

    /** {@return that one serves all values of its type: it holds nothing of any} */
    @Override
    public boolean isCachable() {
        return true;
    }

    /** {@return a context of the model's mapper: what the host's has as attributes or settings does not reach it} */
    private static DeserializationContext reading(JsonMapper model, JsonParser json) {
        return ((DefaultDeserializationContext) model.getDeserializationContext())
                .createInstance(model.getDeserializationConfig(), json, null);
    }

    /** Reads them as keys of maps, by the same text as values. */
    public static final class OfKeys extends KeyDeserializer {

        private final JavaType type;
        private final JsonMapper model;

        public OfKeys(JavaType type, JsonMapper model) {
            this.type = type;
            this.model = model;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext host) throws IOException {
            DeserializationContext reading = reading(model, host.getParser());
            return reading.findKeyDeserializer(type, null).deserializeKey(key, reading);
        }
    }
}
