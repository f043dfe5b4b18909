package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.figure.Figure;
import org.facturier.core.parsing.FormReading.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object to its end, whatever is wrong with its properties; then makes the value, or says what it lacks.
 *
 * <p>Each property is tried by itself. A name nobody knows, a property twice and a value that cannot be read are put down
 * with their paths, and the next property is read. Of a second reading; serves one object.
 */
final class ObjectReading {

    private final SecondReading reading;
    private final DeserializationContext context;
    private final CountedTokens json;
    private final ObjectShape shape;
    private final Set<String> names = new HashSet<>();
    /** Derived figures that stood there, unread until the value is made. */
    private final Map<Figure<?>, TokenBuffer> stated = new HashMap<>();

    private final Components components;
    private final Parts parts;

    ObjectReading(SecondReading reading, CountedTokens json, ObjectShape shape) {
        this.reading = reading;
        this.context = reading.context();
        this.json = json;
        this.shape = shape;
        this.components = new Components(reading, json, shape.reader());
        this.parts = new Parts(reading, json);
    }

    /**
     * {@return the value, or {@link SecondReading#NOTHING}}
     *
     * @throws IOException if its constructor refuses it, it is beyond the limits, or a newer release wrote it
     */
    Object object() throws IOException {
        if (!shape.isDocument() || Document.isWithin(context)) {
            return properties(false);
        }
        Document.enter(context);
        try {
            Object document = properties(true);
            if (document != SecondReading.NOTHING) {
                BeyondLimits.refuse(document, json);
            }
            return document;
        } finally {
            Document.leave(context);
        }
    }

    /** @param isDocument  whether it has to state its form */
    private Object properties(boolean isDocument) throws IOException {
        int before = reading.problems().count();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!names.add(name) && reading.tellsApart()) {
                reading.problems().addRepeated(name, json);
            }
            json.nextToken();
            if (isDocument && name.equals(DocumentForm.PROPERTY)) {
                form(before);
            } else {
                property(name);
            }
        }
        if (isDocument && !names.contains(DocumentForm.PROPERTY)) {
            reading.problems().add(UnknownForm.unstated(json), json);
        }
        return made();
    }

    /**
     * Of what a newer release wrote nothing else can be said.
     *
     * <p>So what was met within it before is credited.
     *
     * @param before  how many problems there were when the object began
     */
    private void form(int before) throws IOException {
        try {
            DocumentForm.requireKnown(json);
        } catch (UnknownForm unknown) {
            if (unknown.isNewer()) {
                reading.problems().keepFirst(before);
                throw unknown;
            }
            reading.problems().add(unknown, json);
            json.skipChildren();
        }
    }

    /** Reads the value of a property, or passes it over where the name is not known. */
    private void property(String name) throws IOException {
        SettableBeanProperty component = shape.reader().findProperty(name);
        Optional<Figure<?>> figure = shape.figures().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (figure.isPresent()) {
            stated.put(figure.get(), context.bufferAsCopyOfValue(json));
        } else if (component == null) {
            reading.held(json, () -> unknown(name));
        } else {
            Reference step = new Reference(null, name);
            Object value = reading.at(step, json, () -> value(component));
            components.put(component, value);
            parts.add(step, value);
        }
    }

    /** {@return the value of a component; what null means is for the component to say} */
    private @Nullable Object value(SettableBeanProperty component) throws IOException {
        return json.hasToken(JsonToken.VALUE_NULL)
                ? component.deserialize(json, context)
                : reading.value(
                        json,
                        component.getType(),
                        component.getValueDeserializer(),
                        component.getValueTypeDeserializer());
    }

    /** Has the mapper say that nobody knows the name, then passes the value over. */
    private Object unknown(String name) throws IOException {
        context.handleUnknownProperty(json, shape.reader(), shape.reader().handledType(), name);
        json.skipChildren();
        return SecondReading.NOTHING;
    }

    /**
     * {@return the value, once all is read} Where a component could not be read there is none, and it is said what it lacks
     * beside; else the figures that stood there are held to it.
     */
    private Object made() throws IOException {
        Object[] arguments = components.arguments();
        if (!components.areWhole()) {
            Optional<JsonMappingException> lacking = components.lacking(arguments);
            if (lacking.isPresent()) {
                reading.problems().add(lacking.get(), json);
            }
            return parts.apart();
        }
        Object value = components.record(arguments);
        for (Map.Entry<Figure<?>, TokenBuffer> figure : stated.entrySet()) {
            reading.held(json, () -> {
                FigureReading.Checked.require(figure.getKey(), figure.getKey().of(value), figure.getValue(), context);
                return value;
            });
        }
        return value;
    }
}
