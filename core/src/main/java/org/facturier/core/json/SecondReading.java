package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.Converter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that was refused once more, by the same readers of values, and goes on after each problem. Whatever holds a
 * value that could not be read is nothing itself, and is not held to what hangs on several values; only what it lacks is said.
 * Each token is read once.
 */
final class SecondReading {

    /** Stands for a value that could not be read. */
    static final Object NOTHING = new Object();

    private final DeserializationContext context;
    private final ProblemsMet problems;
    private final boolean tellsApart;

    /** @param tellsApart  whether a property twice in one object is a problem that the parser leaves to this reading */
    private SecondReading(DeserializationContext context, ProblemsMet problems, boolean tellsApart) {
        this.context = context;
        this.problems = problems;
        this.tellsApart = tellsApart;
    }

    /** {@return a reading of a part, by another mapper} */
    static SecondReading within(DeserializationContext context, ProblemsMet problems) {
        return new SecondReading(context, problems, false);
    }

    /**
     * {@return what is wrong with a text, in its order, as much as is ever named of one}
     *
     * @param text  before its first token
     * @throws IOException if the source cannot be read
     */
    static List<JsonProblem> of(JsonParser text, JsonMapper mapper, JavaType type) throws IOException {
        ProblemsMet problems = new ProblemsMet();
        boolean tellsApart = text.isEnabled(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        text.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try {
            CountedTokens json = CountedTokens.over(text);
            DeserializationContext context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                    .createInstance(mapper.getDeserializationConfig(), json, null);
            new SecondReading(context, problems, tellsApart).text(json, type);
        } catch (ProblemsMet.Over | JsonProcessingException end) {
            // named where it was met, or where the first reading met it
        }
        return problems.all();
    }

    private void text(CountedTokens json, JavaType type) throws IOException {
        if (json.nextToken() != null) {
            held(json, () -> value(json, type));
            held(json, () -> end(json, type));
        }
    }

    private @Nullable Object end(CountedTokens json, JavaType type) throws IOException {
        JsonToken token = json.nextToken();
        if (token != null && context.isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)) {
            context.reportTrailingTokens(type.getRawClass(), json, token);
        }
        return NOTHING;
    }

    boolean tellsApart() {
        return tellsApart;
    }

    DeserializationContext context() {
        return context;
    }

    ProblemsMet problems() {
        return problems;
    }

    /** Reads one value. */
    interface Reading {
        @Nullable
        Object value() throws IOException;
    }

    /** {@return a value one step down, or nothing: then what is wrong with it is told, and it lies behind} */
    @Nullable
    Object at(Reference step, CountedTokens json, Reading reading) throws IOException {
        problems.enter(step);
        try {
            return held(json, reading);
        } finally {
            problems.leave();
        }
    }

    /** {@return a value, or nothing: then what is wrong with it is told, and it lies behind} */
    @Nullable
    Object held(CountedTokens json, Reading reading) throws IOException {
        int around = json.around();
        try {
            return reading.value();
        } catch (JsonProcessingException problem) {
            problems.add(problem, json);
        } catch (RuntimeException refused) {
            problems.add(JsonMappingException.from(json, String.valueOf(refused.getMessage()), refused), json);
        }
        json.finish(around);
        return NOTHING;
    }

    @Nullable
    Object value(CountedTokens json, JavaType type) throws IOException {
        TypeDeserializer family = context.getFactory().findTypeDeserializer(context.getConfig(), type);
        return value(json, type, context.findContextualValueDeserializer(type, null), family);
    }

    @Nullable
    Object value(CountedTokens json, JavaType type, JsonDeserializer<?> reader, @Nullable TypeDeserializer family)
            throws IOException {
        if (json.hasToken(JsonToken.VALUE_NULL)) {
            return reader.getNullValue(context);
        }
        if (reader instanceof ModelReader model) {
            return model.again(json, problems);
        }
        if (reader instanceof ReferenceTypeDeserializer<?> optional) {
            Object content = value(json, type.getContentType());
            return content == NOTHING ? NOTHING : optional.referenceValue(content);
        }
        if (reader instanceof StdDelegatingDeserializer<?> converted && family == null) {
            return converted(json, type, converted);
        }
        if (json.hasToken(JsonToken.START_ARRAY) && type.isCollectionLikeType()) {
            return new ContainerReading(this, json, type, reader).list();
        }
        if (json.hasToken(JsonToken.START_OBJECT) && type.isMapLikeType()) {
            return new ContainerReading(this, json, type, reader).map();
        }
        return json.hasToken(JsonToken.START_OBJECT) ? object(json, reader, family) : whole(json, reader, family);
    }

    private @Nullable Object object(CountedTokens json, JsonDeserializer<?> reader, @Nullable TypeDeserializer family)
            throws IOException {
        if (family != null) {
            return new MemberReading(this, family).member(json, reader);
        }
        Optional<ObjectShape> shape = ObjectShape.of(reader, context);
        return shape.isPresent() ? new ObjectReading(this, json, shape.get()).object() : whole(json, reader, null);
    }

    private @Nullable Object converted(CountedTokens json, JavaType type, StdDelegatingDeserializer<?> reader)
            throws IOException {
        Converter<Object, Object> converter =
                context.getConfig().introspectClassAnnotations(type).findDeserializationConverter();
        if (converter == null) {
            return whole(json, reader, null);
        }
        JavaType form = converter.getInputType(context.getTypeFactory());
        Object read = value(json, form, reader.getDelegatee(), null);
        return read == NOTHING ? NOTHING : converter.convert(read);
    }

    /** {@return a value of which the reader says the first problem only: a single one, or of a type of the host's} */
    @Nullable
    Object whole(JsonParser json, JsonDeserializer<?> reader, @Nullable TypeDeserializer family) throws IOException {
        Object value =
                family == null ? reader.deserialize(json, context) : reader.deserializeWithType(json, context, family);
        return value == null ? reader.getNullValue(context) : value;
    }
}
