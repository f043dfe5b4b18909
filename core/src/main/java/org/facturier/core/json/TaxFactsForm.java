package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is known, in JSON: {@code {"BUYER_VAT_NUMBER_VALID": true}}. What is not said is not known, which is neither true
 * nor false; so {@code null} is refused, and a document about which nothing is said has no such property.
 */
final class TaxFactsForm {

    private TaxFactsForm() {}

    /** Reads names and answers. Which tax facts may be said of a party or a sale is for what holds them. */
    static final class Reading extends StdConverter<Map<String, Boolean>, TaxFacts> {
        @Override
        public TaxFacts convert(Map<String, Boolean> said) {
            Map<TaxFact, Boolean> known = new HashMap<>();
            said.forEach((name, holds) -> known.put(named(name), answer(name, holds)));
            return new TaxFacts(known);
        }

        private static Boolean answer(String name, @Nullable Boolean holds) {
            if (holds == null) {
                throw new RefusedException(say("taxFactNull", "{taxFact} is neither true nor false")
                        .with("taxFact", name));
            }
            return holds;
        }

        /**
         * {@return the tax fact of a name, in these letters}
         *
         * @throws RefusedException if nobody knows it; the message says which are known
         */
        private static TaxFact named(String name) {
            return Arrays.stream(TaxFact.values())
                    .filter(taxFact -> taxFact.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(
                            say("taxFactUnknown", "unknown tax fact '{taxFact}'; known are {known}")
                                    .with("taxFact", Shortened.quote(name))
                                    .with("known", List.of(TaxFact.values()))));
        }
    }

    /** What Jackson is told about {@link TaxFacts}. */
    @JsonDeserialize(converter = Reading.class)
    interface Mixin {

        @JsonValue
        Map<TaxFact, Boolean> said();
    }
}
