package org.facturier.core.parsing;

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
 *
 * <p>The first reading decides what is accepted; this one only gathers. It goes down by itself into records, lists, maps,
 * optional values, members of families and what is converted, for there it can go on after a problem. All else is left to
 * its reader, which says the first problem of it.
 *
 * <p>It gives up where the text is no JSON from some place on, or where
 * {@link org.facturier.core.limit.Limits#MOST_PROBLEMS} were met.
 */
public final class SecondReading {

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

    /**
     * {@return a reading of a part, by another mapper}
     *
     * @param context  of that mapper
     * @param problems  those of the whole reading, with the way to the part
     */
    static SecondReading within(DeserializationContext context, ProblemsMet problems) {
        return new SecondReading(context, problems, false);
    }

    /**
     * {@return what is wrong with a text, in its order, as much as is ever named of one}
     *
     * <p>The parser is told not to look for properties given twice, where it did: it would stop there. They are looked for
     * here instead.
     *
     * @param text  before its first token
     * @throws IOException if the source cannot be read
     * @param mapper  by which the text was refused
     * @param type  of the document
     */
    public static List<JsonProblem> of(JsonParser text, JsonMapper mapper, JavaType type) throws IOException {
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

    /** Reads the one value of a text, then looks whether something follows. */
    private void text(CountedTokens json, JavaType type) throws IOException {
        if (json.nextToken() != null) {
            held(json, () -> value(json, type));
            held(json, () -> end(json, type));
        }
    }

    /** {@return nothing} That something follows the end is a problem where the mapper says so. */
    private @Nullable Object end(CountedTokens json, JavaType type) throws IOException {
        JsonToken token = json.nextToken();
        if (token != null && context.isEnabled(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)) {
            context.reportTrailingTokens(type.getRawClass(), json, token);
        }
        return NOTHING;
    }

    /** {@return whether names that stand twice are looked for here} */
    boolean tellsApart() {
        return tellsApart;
    }

    DeserializationContext context() {
        return context;
    }

    /** {@return where problems are put down} */
    ProblemsMet problems() {
        return problems;
    }

    /** Reads one value, or fails; what was read of it lies behind, the rest is still to come. */
    interface Reading {
        @Nullable
        Object value() throws IOException;
    }

    /**
     * {@return a value one step down, or nothing: then what is wrong with it is told, and it lies behind}
     *
     * @param step  the property or the index
     */
    @Nullable
    Object at(Reference step, CountedTokens json, Reading reading) throws IOException {
        problems.enter(step);
        try {
            return held(json, reading);
        } finally {
            problems.leave();
        }
    }

    /**
     * {@return a value, or nothing: then what is wrong with it is told, and it lies behind}
     *
     * <p>Whatever a reader or constructor throws is a problem of this value, and the parser is brought to its end. Only
     * {@link ProblemsMet.Over} and a source that fails go on up.
     */
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

    /** {@return a value of a type, by the readers that the mapper has for it} */
    @Nullable
    Object value(CountedTokens json, JavaType type) throws IOException {
        TypeDeserializer family = context.getFactory().findTypeDeserializer(context.getConfig(), type);
        return value(json, type, context.findContextualValueDeserializer(type, null), family);
    }

    /**
     * {@return a value, or {@link #NOTHING} where a part of it could not be read}
     *
     * @param json  at its first token
     * @param reader  of the type
     * @param family  reads its name, where it is of a family
     */
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

    /** {@return what an object gives: a member of a family, a record of components, or whatever its reader makes} */
    private @Nullable Object object(CountedTokens json, JsonDeserializer<?> reader, @Nullable TypeDeserializer family)
            throws IOException {
        if (family != null) {
            return new MemberReading(this, family).member(json, reader);
        }
        Optional<ObjectShape> shape = ObjectShape.of(reader, context);
        return shape.isPresent() ? new ObjectReading(this, json, shape.get()).object() : whole(json, reader, null);
    }

    /** {@return a value that is read as another and converted, such as a tax treatment or an explanation} */
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
