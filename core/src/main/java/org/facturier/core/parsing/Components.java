package org.facturier.core.parsing;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.IncompleteException;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record: those that were read, those that could not be, and those that were left out. Of a second
 * reading.
 *
 * <p>A record with a component that could not be read is not made; but its constructor is asked all the same, with what
 * stands for nothing in that place, so that it says what else it lacks.
 */
final class Components {

    private final SecondReading reading;
    private final CountedTokens json;
    private final BeanDeserializer reader;
    private final List<SettableBeanProperty> all = new ArrayList<>();
    /** Names of those that could not be read. */
    private final Set<String> unread = new HashSet<>();

    private final Map<String, @Nullable Object> values = new HashMap<>();

    /**
     * @param reading  the second reading
     * @param json  at the beginning of the record
     * @param reader  of the record, which knows its components in the order of the constructor
     */
    Components(SecondReading reading, CountedTokens json, BeanDeserializer reader) {
        this.reading = reading;
        this.json = json;
        this.reader = reader;
        reader.creatorProperties().forEachRemaining(all::add);
    }

    /**
     * Takes a component that stood in the text.
     *
     * @param value  what was read, or {@link SecondReading#NOTHING}
     */
    void put(SettableBeanProperty component, @Nullable Object value) {
        if (value == SecondReading.NOTHING) {
            unread.add(component.getName());
        } else {
            values.put(component.getName(), value);
        }
    }

    /**
     * {@return whether all that stood there could be read; after {@link #arguments} also whether all left out could be
     * supplied}
     */
    boolean areWhole() {
        return unread.isEmpty();
    }

    /**
     * {@return a value for each component; where there is none, what stands for it}
     *
     * <p>In the order of the constructor. A component that was left out has what the mapper supplies, such as an empty
     * list; one that could not be read is null, or zero where it is primitive.
     */
    @Nullable
    Object[] arguments() throws IOException {
        @Nullable Object[] arguments = new Object[all.size()];
        for (SettableBeanProperty component : all) {
            arguments[component.getCreatorIndex()] = argument(component);
        }
        return arguments;
    }

    /**
     * {@return what was read of a component, what is supplied where it was left out, or null, which stands for nothing} A
     * component of which neither can be had counts as not read.
     */
    private @Nullable Object argument(SettableBeanProperty component) throws IOException {
        if (!unread.contains(component.getName())) {
            Object value = values.containsKey(component.getName())
                    ? values.get(component.getName())
                    : reading.at(new Reference(null, component.getName()), json, () -> leftOut(component));
            if (value != SecondReading.NOTHING) {
                return value;
            }
            unread.add(component.getName());
        }
        Class<?> type = component.getType().getRawClass();
        return type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
    }

    /** {@return what stands for a component that was left out} A refusal counts as a problem of that component. */
    private @Nullable Object leftOut(SettableBeanProperty component) throws IOException {
        Object supplied = component.getNullValueProvider().getAbsentValue(reading.context());
        return supplied == null ? component.getValueDeserializer().getAbsentValue(reading.context()) : supplied;
    }

    /**
     * {@return the record}
     *
     * @throws IOException if its constructor refuses the components
     */
    Object record(@Nullable Object[] arguments) throws IOException {
        ValueInstantiator made = reader.getValueInstantiator();
        return all.isEmpty()
                ? made.createUsingDefault(reading.context())
                : made.createFromObjectWith(reading.context(), arguments);
    }

    /**
     * {@return what a record lacks beside the components that could not be read}
     *
     * <p>Empty where it lacks nothing. Any other refusal is passed over: it may be due to what could not be read.
     */
    Optional<JsonMappingException> lacking(@Nullable Object[] arguments) throws IOException {
        try {
            record(arguments);
            return Optional.empty();
        } catch (JsonMappingException refused) {
            return refused.getCause() instanceof IncompleteException incomplete
                    ? incomplete
                            .only(name -> !unread.contains(name) && reader.hasProperty(name))
                            .map(lacking -> JsonMappingException.from(json, lacking.getMessage(), lacking))
                    : Optional.empty();
        }
    }
}
