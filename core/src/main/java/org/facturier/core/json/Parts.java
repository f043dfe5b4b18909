package org.facturier.core.json;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.facturier.core.json.SecondReading.Reading;
import org.jspecify.annotations.Nullable;

/** The parts of an object or a list as they are read; where one could not be read there is no whole. */
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

    void add(Reference step, @Nullable Object value) {
        whole &= value != SecondReading.NOTHING;
        steps.add(step);
        values.add(value);
    }

    Collection<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }

    boolean isWhole() {
        return whole;
    }

    /** {@return the whole, or nothing: then what there is of it is held to the limits by itself} */
    @Nullable
    Object makeUp(Reading making) throws IOException {
        return whole ? making.value() : apart();
    }

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
