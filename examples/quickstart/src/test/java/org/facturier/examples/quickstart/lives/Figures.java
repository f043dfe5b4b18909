package org.facturier.examples.quickstart.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Figures by name, such as {@code open.F-1} for {@code 0.00 60.00}: what is expected, what an oracle says and what
 * the library says are compared in this one form.
 */
public final class Figures {

    static final String NONE = "none";

    private final SortedMap<String, String> byName = new TreeMap<>();

    private String why = "";

    public Figures put(String name, String figure) {
        byName.put(name, figure);
        return this;
    }

    /** A month or rate without a figure is zero. */
    public Figures putUnlessZero(String name, String figure) {
        return figure.equals("0.00") ? this : put(name, figure);
    }

    /** Says why these figures are what they are, for whoever reads that they are wrong. */
    public Figures because(String reason) {
        why = " (" + reason + ")";
        return this;
    }

    public SortedMap<String, String> byName() {
        return byName;
    }

    /**
     * {@return how this differs from what was expected, a line for each figure}
     *
     * @param aspects  which figures are compared
     */
    public List<String> differences(Figures expected, Aspects aspects) {
        SortedSet<String> names = new TreeSet<>(byName.keySet());
        names.addAll(expected.byName.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (aspects.compare(name, expected) && !aspects.same(expected.get(name), get(name))) {
                differences.add(name + ": expected " + expected.get(name) + ", got " + get(name) + why);
            }
        }
        return differences;
    }

    private String get(String name) {
        return byName.getOrDefault(name, NONE);
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
