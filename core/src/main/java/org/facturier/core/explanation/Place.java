package org.facturier.core.explanation;

import java.util.Objects;

/**
 * Where in a document a figure stands, such as {@code calculated.lines[2].net}. Spelt out only when somebody asks. A document
 * has thousands of figures, and mostly nobody asks for a path.
 */
public final class Place {

    private static final int NONE = -1;

    private final String pattern;
    private final int first;
    private final int second;

    private Place(String pattern, int first, int second) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
        this.first = first;
        this.second = second;
    }

    /** {@return the place with this path} */
    public static Place of(String path) {
        return new Place(path, NONE, NONE);
    }

    /**
     * {@return a place in a list}
     *
     * @param pattern  the path, with {@code #} for the index, such as {@code lines[#].net}
     * @param index  from 0
     */
    public static Place of(String pattern, int index) {
        return new Place(pattern, index, NONE);
    }

    /**
     * {@return a place in a list within a list}
     *
     * @param pattern  the path, with {@code #} for each index
     * @param outer  from 0
     * @param inner  from 0
     */
    public static Place of(String pattern, int outer, int inner) {
        return new Place(pattern, outer, inner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && toString().equals(place.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the path} */
    @Override
    public String toString() {
        return filled(filled(pattern, first), second);
    }

    private static String filled(String path, int index) {
        int at = path.indexOf('#');
        return index == NONE || at < 0 ? path : path.substring(0, at) + index + path.substring(at + 1);
    }
}
