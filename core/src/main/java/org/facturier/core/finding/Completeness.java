package org.facturier.core.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the properties that a value still lacks, so that all of them are named at once. Constructors of values ask it first;
 * whoever reads a file with three properties missing thus hears of three.
 */
public final class Completeness {

    private final String subject;
    private @Nullable List<String> missing;

    private Completeness(String subject) {
        this.subject = subject;
    }

    /**
     * {@return a check of one value}
     *
     * @param subject  the value in words, such as {@code a party}
     */
    public static Completeness of(String subject) {
        return new Completeness(subject);
    }

    /**
     * {@return the value of a property that may be left out, but not be null}
     *
     * @param subject  what has the property, in words, such as {@code a party}
     * @throws IllegalArgumentException if it is null; the message names the property
     */
    public static <T> T given(String subject, String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    subject + " was given null as " + property + "; where there is none, leave the call out");
        }
        return value;
    }

    /** {@return this check, with one more property that must be there} */
    public Completeness needs(String property, @Nullable Object value) {
        if (value == null) {
            miss(property);
        }
        return this;
    }

    /** {@return this check, with a list that has no null in it; where there is no list, nothing is missing} */
    public Completeness needsEach(String property, @Nullable List<?> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            needs(property + "[" + i + "]", values.get(i));
        }
        return this;
    }

    // a list only once something is missing: values are made by the million
    private void miss(String property) {
        List<String> found = missing == null ? new ArrayList<>() : missing;
        found.add(property);
        missing = found;
    }

    /** @throws IncompleteException if a property is missing; it names every one */
    public void verify() {
        if (missing != null) {
            throw new IncompleteException(subject, missing);
        }
    }
}
