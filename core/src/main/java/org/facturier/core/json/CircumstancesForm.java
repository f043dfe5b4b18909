package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.circumstance.Circumstances;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * What is known, in JSON: {@code {"BUYER_VAT_NUMBER_VALID": true}}. What is not said is not known, which is neither true
 * nor false; so {@code null} is refused, and a document about which nothing is said has no such property.
 */
final class CircumstancesForm {

    private CircumstancesForm() {}

    /** Reads names and answers. Which circumstances may be said of a party or a sale is for what holds them. */
    static final class Reading extends StdConverter<Map<String, Boolean>, Circumstances> {
        @Override
        public Circumstances convert(Map<String, Boolean> said) {
            Map<Circumstance, Boolean> known = new HashMap<>();
            said.forEach((name, holds) -> known.put(named(name), answer(name, holds)));
            return new Circumstances(known);
        }

        private static Boolean answer(String name, @Nullable Boolean holds) {
            if (holds == null) {
                throw new RefusedException(say("circumstanceNull", "{circumstance} is neither true nor false")
                        .with("circumstance", name));
            }
            return holds;
        }

        /**
         * {@return the circumstance of a name, in these letters}
         *
         * @throws RefusedException if nobody knows it; the message says which are known
         */
        private static Circumstance named(String name) {
            return Arrays.stream(Circumstance.values())
                    .filter(circumstance -> circumstance.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(
                            say("circumstanceUnknown", "unknown circumstance '{circumstance}'; known are {known}")
                                    .with("circumstance", Shortened.quote(name))
                                    .with("known", List.of(Circumstance.values()))));
        }
    }

    /** What Jackson is told about {@link Circumstances}. */
    @JsonDeserialize(converter = Reading.class)
    interface Mixin {

        @JsonValue
        Map<Circumstance, Boolean> said();
    }
}
