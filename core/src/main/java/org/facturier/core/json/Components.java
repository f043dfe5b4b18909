package org.facturier.core.json;

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

/** The components of a record: those that were read, those that could not be, and those that were left out. */
final class Components {

    private final SecondReading reading;
    private final CountedTokens json;
    private final BeanDeserializer reader;
    private final List<SettableBeanProperty> all = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Components(SecondReading reading, CountedTokens json, BeanDeserializer reader) {
        this.reading = reading;
        this.json = json;
        this.reader = reader;
        reader.creatorProperties().forEachRemaining(all::add);
    }

    void put(SettableBeanProperty component, @Nullable Object value) {
        if (value == SecondReading.NOTHING) {
            unread.add(component.getName());
        } else {
            values.put(component.getName(), value);
        }
    }

    boolean areWhole() {
        return unread.isEmpty();
    }

    /** {@return a value for each component; where there is none, what stands for it} */
    @Nullable
    Object[] arguments() throws IOException {
        @Nullable Object[] arguments = new Object[all.size()];
        for (SettableBeanProperty component : all) {
            arguments[component.getCreatorIndex()] = argument(component);
        }
        return arguments;
    }

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

    private @Nullable Object leftOut(SettableBeanProperty component) throws IOException {
        Object supplied = component.getNullValueProvider().getAbsentValue(reading.context());
        return supplied == null ? component.getValueDeserializer().getAbsentValue(reading.context()) : supplied;
    }

    /** {@return the record} */
    Object record(@Nullable Object[] arguments) throws IOException {
        ValueInstantiator made = reader.getValueInstantiator();
        return all.isEmpty()
                ? made.createUsingDefault(reading.context())
                : made.createFromObjectWith(reading.context(), arguments);
    }

    /** {@return what a record lacks beside the components that could not be read} */
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
