package org.facturier.core.check;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;
import org.jspecify.annotations.Nullable;

/**
 * The repair of a document that contradicts itself: what all its amounts come to from what was agreed alone. Of amounts
 * that do not fit each other those are wrong that it changes.
 *
 * <p>Where several repairs would do, the one that changes what was agreed is never proposed: quantities, prices and rates
 * are taken as they stand. One round of repairs is enough: once each hint is followed the document agrees with itself.
 *
 * <p>What it works out is kept, so that a document with many contradictions is worked out once.
 */
final class Repairs {

    private final Explanation explanation;
    private final Supplier<Set<String>> places;
    /** What each derived amount is to be, by its place. */
    private @Nullable Map<String, BigDecimal> right;
    /** The places of stated amounts. */
    private @Nullable Set<String> stated;

    private @Nullable Map<Derivation, List<Integer>> followers;

    /** @param places  of the amounts that the document states, asked for only where something is wrong */
    Repairs(Explanation explanation, Supplier<Set<String>> places) {
        this.explanation = explanation;
        this.places = places;
    }

    /** {@return whether an amount is right as it stands, so that something that it is made of is wrong} */
    boolean keeps(Derived amount) {
        return amount.value().compareTo(right(amount)) == 0;
    }

    /** {@return what an amount is to be} */
    BigDecimal right(Derived amount) {
        return right(amount.place()).orElseThrow();
    }

    /**
     * {@return what an amount is to be, if it is derived}
     *
     * <p>Empty for what was given, such as a price, and for a place that no derivation has.
     */
    Optional<BigDecimal> right(Place place) {
        Map<String, BigDecimal> known = right == null ? explanation.replay() : right;
        right = known;
        return Optional.ofNullable(known.get(place.toString()));
    }

    /** {@return whether the document states an amount, so that it can be put right there} */
    private boolean isStated(Derived amount) {
        Set<String> known = stated == null ? places.get() : stated;
        stated = known;
        return known.contains(amount.place().toString());
    }

    /**
     * {@return the amounts that fit a wrong one today, by their places: what each of them is once that is put right}
     *
     * <p>In the order of the explanation. Followed through amounts that are not stated, which are left out: nobody can
     * state them.
     */
    Map<Place, BigDecimal> following(Derived wrong) {
        SortedSet<Integer> touched = new TreeSet<>();
        Deque<Derivation> open = new ArrayDeque<>(List.of(wrong));
        while (!open.isEmpty()) {
            for (int at : followers().getOrDefault(open.pop(), List.of())) {
                if (touched.add(at)) {
                    open.push(explanation.amounts().get(at));
                }
            }
        }
        Map<Place, BigDecimal> following = new LinkedHashMap<>();
        touched.stream()
                .map(explanation.amounts()::get)
                .filter(this::isStated)
                .forEach(amount -> following.put(amount.place(), right(amount)));
        return following;
    }

    /** By figure, the indices of amounts that are made of it, fit it today, and change once it is put right. */
    private Map<Derivation, List<Integer>> followers() {
        Map<Derivation, List<Integer>> known = followers == null ? indexed() : followers;
        followers = known;
        return known;
    }

    /** {@return the followers of each figure, by the very object: two figures may be equal in all they say} */
    private Map<Derivation, List<Integer>> indexed() {
        Map<Derivation, List<Integer>> index = new IdentityHashMap<>();
        for (int i = 0; i < explanation.amounts().size(); i++) {
            Derived amount = explanation.amounts().get(i);
            if (!keeps(amount) && fits(amount)) {
                for (Derivation operand : amount.operands()) {
                    index.computeIfAbsent(operand, key -> new ArrayList<>(1)).add(i);
                }
            }
        }
        return index;
    }

    /** {@return whether an amount is what the stated figures that it is made of come to} */
    private static boolean fits(Derived amount) {
        return amount.value().compareTo(amount.expected()) == 0;
    }
}
