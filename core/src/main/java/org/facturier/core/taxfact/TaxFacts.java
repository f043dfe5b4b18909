package org.facturier.core.taxfact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.taxfact.TaxFact.FactSubject;

/**
 * What is known in one place: which tax facts hold, and which do not. What is not said is not known.
 *
 * @param said  each that is known and whether it holds, in the order of {@link TaxFact}; unmodifiable
 */
public record TaxFacts(Map<TaxFact, Boolean> said) {

    private static final TaxFacts NONE = new TaxFacts(Map.of());

    public TaxFacts {
        said = inOneOrder(said);
    }

    /** {@return nothing known} */
    public static TaxFacts none() {
        return NONE;
    }

    /** {@return one tax fact known} */
    public static TaxFacts of(TaxFact taxFact, boolean holds) {
        return NONE.with(taxFact, holds);
    }

    /** The order in which they were said must not be seen in anything that is made of them. */
    private static Map<TaxFact, Boolean> inOneOrder(Map<TaxFact, Boolean> said) {
        Map<TaxFact, Boolean> ordered = new EnumMap<>(TaxFact.class);
        said.forEach((taxFact, holds) -> ordered.put(taxFact, answer(taxFact, holds)));
        return Collections.unmodifiableMap(ordered);
    }

    private static Boolean answer(TaxFact taxFact, Boolean holds) {
        return Completeness.given("what is known", taxFact.name(), holds);
    }

    /** {@return these, and one more; what was said of it before is forgotten} */
    public TaxFacts with(TaxFact taxFact, boolean holds) {
        Map<TaxFact, Boolean> more = new EnumMap<>(TaxFact.class);
        more.putAll(said);
        more.put(taxFact, holds);
        return new TaxFacts(more);
    }

    /** {@return whether it holds, empty where that is not known} */
    public Optional<Boolean> holds(TaxFact taxFact) {
        return Optional.ofNullable(said.get(taxFact));
    }

    /** {@return these, and where they say nothing, what is said further out} */
    public TaxFacts over(TaxFacts wider) {
        if (isEmpty() || wider.isEmpty()) {
            return isEmpty() ? wider : this;
        }
        Map<TaxFact, Boolean> both = new EnumMap<>(wider.said);
        both.putAll(said);
        return new TaxFacts(both);
    }

    /** {@return those that are true of one subject} */
    public TaxFacts about(FactSubject subject) {
        if (isEmpty()) {
            return this;
        }
        Map<TaxFact, Boolean> about = new EnumMap<>(said);
        about.keySet().removeIf(taxFact -> taxFact.subject() != subject);
        return new TaxFacts(about);
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return said.isEmpty();
    }
}
