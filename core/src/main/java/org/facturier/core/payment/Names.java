package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.index.Index;

/** The names of everything known, open or not, found by their letters and digits. */
final class Names {

    /** So that it does not matter in which order they were told. */
    static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::kind).thenComparing(Reference::text);

    private static final Names NONE = new Names(Index.none(), Sorted.none(Half.ORDER), 0);

    private final Index<String, List<Reference>> known;
    private final Sorted<Half> numbers;
    private final int longest;

    private Names(Index<String, List<Reference>> known, Sorted<Half> numbers, int longest) {
        this.known = known;
        this.numbers = numbers;
        this.longest = longest;
    }

    static Names none() {
        return NONE;
    }

    /** {@return the names given, in one pass} */
    static Names of(Collection<Reference> references) {
        Map<String, List<Reference>> known = new LinkedHashMap<>();
        List<Half> numbers = new ArrayList<>();
        for (Reference reference : new LinkedHashSet<>(references)) {
            known.merge(reference.bare(), List.of(reference), Names::both);
            numbered(reference).ifPresent(numbers::add);
        }
        return of(known, Sorted.of(Half.ORDER, numbers));
    }

    private static Names of(Map<String, List<Reference>> known, Sorted<Half> numbers) {
        Index<String, List<Reference>> index = Index.none();
        int longest = 0;
        for (Map.Entry<String, List<Reference>> each : known.entrySet()) {
            index = index.with(each.getKey(), each.getValue());
            longest = Math.max(longest, each.getKey().length());
        }
        return new Names(index, numbers, longest);
    }

    /** {@return these names and one more} */
    Names with(Reference reference) {
        String bare = reference.bare();
        List<Reference> same = known.get(bare, List.of());
        if (same.contains(reference)) {
            return this;
        }
        return new Names(
                known.with(bare, both(same, List.of(reference))),
                numbered(reference).map(numbers::with).orElse(numbers),
                Math.max(longest, bare.length()));
    }

    private static List<Reference> both(List<Reference> some, List<Reference> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(ORDER).toList();
    }

    /** What has check digits, and numbers of others, have no half that could be meant. */
    private static Optional<Half> numbered(Reference reference) {
        return switch (reference.kind()) {
            case NUMBER, REPLACED -> Half.of(reference);
            case STRUCTURED, AGREED -> Optional.empty();
        };
    }

    /** {@return the names with these letters and digits} */
    List<Reference> known(String bare) {
        return known.get(bare, List.of());
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
