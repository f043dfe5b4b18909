package org.facturier.core.circumstance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstance.Subject;
import org.facturier.core.finding.Completeness;

/**
 * What is known in one place: which circumstances hold, and which do not. What is not said is not known.
 *
 * @param said  each that is known and whether it holds, in the order of {@link Circumstance}; unmodifiable
 */
public record Circumstances(Map<Circumstance, Boolean> said) {

    private static final Circumstances NONE = new Circumstances(Map.of());

    public Circumstances {
        said = inOneOrder(said);
    }

    /** {@return nothing known} */
    public static Circumstances none() {
        return NONE;
    }

    /** {@return one circumstance known} */
    public static Circumstances of(Circumstance circumstance, boolean holds) {
        return NONE.with(circumstance, holds);
    }

    /** The order in which they were said must not be seen in anything that is made of them. */
    private static Map<Circumstance, Boolean> inOneOrder(Map<Circumstance, Boolean> said) {
        Map<Circumstance, Boolean> ordered = new EnumMap<>(Circumstance.class);
        said.forEach((circumstance, holds) -> ordered.put(circumstance, answer(circumstance, holds)));
        return Collections.unmodifiableMap(ordered);
    }

    private static Boolean answer(Circumstance circumstance, Boolean holds) {
        return Completeness.given("what is known", circumstance.name(), holds);
    }

    /** {@return these, and one more; what was said of it before is forgotten} */
    public Circumstances with(Circumstance circumstance, boolean holds) {
        Map<Circumstance, Boolean> more = new EnumMap<>(Circumstance.class);
        more.putAll(said);
        more.put(circumstance, holds);
        return new Circumstances(more);
    }

    /** {@return whether it holds, empty where that is not known} */
    public Optional<Boolean> holds(Circumstance circumstance) {
        return Optional.ofNullable(said.get(circumstance));
    }

    /** {@return these, and where they say nothing, what is said further out} */
    public Circumstances over(Circumstances wider) {
        if (isEmpty() || wider.isEmpty()) {
            return isEmpty() ? wider : this;
        }
        Map<Circumstance, Boolean> both = new EnumMap<>(wider.said);
        both.putAll(said);
        return new Circumstances(both);
    }

    /** {@return those that are true of one subject} */
    public Circumstances about(Subject subject) {
        if (isEmpty()) {
            return this;
        }
        Map<Circumstance, Boolean> about = new EnumMap<>(said);
        about.keySet().removeIf(circumstance -> circumstance.subject() != subject);
        return new Circumstances(about);
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return said.isEmpty();
    }
}
