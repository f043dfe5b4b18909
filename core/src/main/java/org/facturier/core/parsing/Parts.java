package org.facturier.core.parsing;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.facturier.core.parsing.SecondReading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object or a list as they are read; where one could not be read there is no whole. Then limits, which are
 * else asked of the whole document, are asked of the parts that there are, so that what is beyond them is not said one
 * reading later.
 */
final class Parts {

    private final SecondReading reading;
    private final CountedTokens json;
    private final List<Reference> steps = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean whole = true;

    Parts(SecondReading reading, CountedTokens json) {
        this.reading = reading;
        this.json = json;
    }

    /**
     * @param step  the property or the index
     * @param value  what was read, or {@link SecondReading#NOTHING}
     */
    void add(Reference step, @Nullable Object value) {
        whole &= value != SecondReading.NOTHING;
        steps.add(step);
        values.add(value);
    }

    /** {@return what was read, in the order of the text} */
    Collection<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** {@return whether all parts could be read} */
    boolean isWhole() {
        return whole;
    }

    /**
     * {@return the whole, or nothing: then what there is of it is held to the limits by itself}
     *
     * @param making  makes the whole of the parts; asked only where all could be read
     */
    @Nullable
    Object makeUp(Reading making) throws IOException {
        return whole ? making.value() : apart();
    }

    /**
     * {@return {@link SecondReading#NOTHING}, once each part that could be read was held to the limits} Only within a
     * document: nothing else has limits of its own.
     */
    Object apart() throws IOException {
        for (int at = 0; at < values.size() && FormReading.Document.isWithin(reading.context()); at++) {
            Object value = values.get(at);
            if (value != SecondReading.NOTHING) {
                reading.at(steps.get(at), json, () -> {
                    BeyondLimits.refuse(value, json);
                    return SecondReading.NOTHING;
                });
            }
        }
        return SecondReading.NOTHING;
    }
}
