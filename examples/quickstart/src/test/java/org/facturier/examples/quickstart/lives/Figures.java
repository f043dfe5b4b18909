package org.facturier.examples.quickstart.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures by name, such as {@code open.F-1} for {@code 0.00 60.00}: what is expected, what an oracle says and what
 * the library says are compared in this one form.
 */
public final class Figures {

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
        why = reason;
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
        SortedMap<String, String> names = new TreeMap<>(byName);
        names.putAll(expected.byName);
        List<String> differences = new ArrayList<>();
        for (String name : names.keySet()) {
            if (aspects.compare(name, expected)) {
                differ(
                        name,
                        expected.byName.getOrDefault(name, "none"),
                        byName.getOrDefault(name, "none"),
                        differences);
            }
        }
        return differences;
    }

    private void differ(String name, String expected, String got, List<String> differences) {
        if (!expected.equals(got)) {
            differences.add(name + ": expected " + expected + ", got " + got + (why.isEmpty() ? "" : " (" + why + ")"));
        }
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
