package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.index.Index;

/**
 * The names of everything known, open or not, found by their letters and digits. Immutable; to add one copies a path or two. A
 * name is never forgotten: money that names what is long settled is told from money that names nothing.
 *
 * <p>{@link #longest} bounds how far a text is read, and grows with the names.
 */
final class Names {

    private final Index<String, List<Reference>> known;
    private final Sorted<Half> numbers;
    private final int longest;

    /**
     * @param known  by place, the names there in their order
     * @param numbers  numbers by their last group of digits
     * @param longest  how many letters and digits the longest has
     */
    private Names(Index<String, List<Reference>> known, Sorted<Half> numbers, int longest) {
        this.known = known;
        this.numbers = numbers;
        this.longest = longest;
    }

    /** {@return the names given, in one pass} */
    static Names of(Collection<Name> names) {
        Map<String, List<Reference>> known = new LinkedHashMap<>();
        List<Half> numbers = new ArrayList<>();
        int longest = 0;
        for (Name name : names) {
            Reference reference = name.reference();
            List<Reference> same = known.computeIfAbsent(name.place(), unseen -> new ArrayList<>(1));
            if (!same.contains(reference)) {
                same.add(reference);
                longest = Math.max(longest, reference.bare().length());
                numbered(reference).ifPresent(numbers::add);
            }
        }
        return new Names(index(known), Sorted.of(Half.ORDER, numbers), longest);
    }

    /** {@return the names of each place in their order, so that it does not matter in which they were told} */
    private static Index<String, List<Reference>> index(Map<String, List<Reference>> known) {
        Index<String, List<Reference>> index = Index.none();
        for (Map.Entry<String, List<Reference>> each : known.entrySet()) {
            index = index.with(each.getKey(), both(each.getValue(), List.of()));
        }
        return index;
    }

    /** {@return these names and one more} */
    Names with(Name name) {
        Reference reference = name.reference();
        List<Reference> same = known.get(name.place(), List.of());
        if (same.contains(reference)) {
            return this;
        }
        return new Names(
                known.with(name.place(), both(same, List.of(reference))),
                numbered(reference).map(numbers::with).orElse(numbers),
                Math.max(longest, reference.bare().length()));
    }

    /** {@return all, in an order that does not hang on that of telling} */
    private static List<Reference> both(List<Reference> some, List<Reference> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(Name.ORDER).toList();
    }

    /** What has check digits, and numbers of others, have no half that could be meant. */
    private static Optional<Half> numbered(Reference reference) {
        return switch (reference.kind()) {
            case NUMBER, REPLACED -> Half.of(reference);
            case STRUCTURED, AGREED -> Optional.empty();
        };
    }

    /**
     * {@return the names with these letters and digits that are names for a partner} What one agreed as a number of an order is
     * a name on that account, beside those for everybody.
     */
    List<Reference> known(String partner, String bare) {
        List<Reference> all = known.get(bare, List.of());
        List<Reference> own = known.get(Name.place(partner, bare), List.of());
        return own.isEmpty() ? all : both(all, own);
    }

    /** {@return a number of which these letters and digits are a part, not all, with its last group of digits} */
    Optional<Reference> half(String part) {
        return Half.find(numbers, part).map(Half::number);
    }

    /** {@return how many letters and digits the longest name has} */
    int longest() {
        return longest;
    }
}
