package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a member of a family: its name says which it is, first or after other properties.
 *
 * <p>What stands before the name is kept and read by the reader of the member. Without a name, or with one that nobody
 * knows, nothing can be said of the properties: they are skipped. Of a second reading.
 */
final class MemberReading {

    private final SecondReading reading;
    private final DeserializationContext context;
    private final TypeDeserializer family;

    /**
     * @param reading  the second reading
     * @param family  reads the name of a member, and knows them all
     */
    MemberReading(SecondReading reading, TypeDeserializer family) {
        this.reading = reading;
        this.context = reading.context();
        this.family = family;
    }

    /**
     * {@return the member}
     *
     * @param json  at the beginning of the object
     * @param declared  the reader of the family
     * @throws IOException if it has no name, or one that nobody knows
     */
    Object member(CountedTokens json, JsonDeserializer<?> declared) throws IOException {
        TokenBuffer before = context.bufferForInputBuffering(json);
        before.writeStartObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = json.currentName();
            json.nextToken();
            String name = property.equals(family.getPropertyName()) ? json.getValueAsString() : null;
            if (name != null) {
                return named(name, before, json, declared);
            }
            before.writeFieldName(property);
            before.copyCurrentStructure(json);
        }
        return refused(null, declared);
    }

    /** {@return the member of a name, from what was kept and what follows} */
    private Object named(String name, TokenBuffer before, CountedTokens json, JsonDeserializer<?> declared)
            throws IOException {
        JavaType type = family.getTypeIdResolver().typeFromId(context, name);
        if (type == null) {
            return refused(name, declared);
        }
        JsonDeserializer<?> reader = context.findContextualValueDeserializer(type, null);
        CountedTokens all =
                CountedTokens.over(JsonParserSequence.createFlattened(false, before.asParserOnFirstToken(), json));
        return reading.value(all, type, reader, null);
    }

    /**
     * The reader of the family says which names there are.
     *
     * <p>It is handed an object with nothing but that name, and refuses it in its own words.
     */
    private Object refused(@Nullable String name, JsonDeserializer<?> declared) throws IOException {
        try (TokenBuffer alone = context.bufferForInputBuffering(context.getParser())) {
            alone.writeStartObject();
            if (name != null) {
                alone.writeStringField(family.getPropertyName(), name);
            }
            alone.writeEndObject();
            return reading.whole(alone.asParserOnFirstToken(), declared, family);
        }
    }
}
