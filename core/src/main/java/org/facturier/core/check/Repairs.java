package org.facturier.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The repair of a document that contradicts itself: what all its amounts come to from what was agreed alone. Of amounts that do
 * not fit each other those are wrong that it changes.
 */
final class Repairs {

    private final Explanation explanation;
    private final Supplier<Set<String>> places;
    private @Nullable Map<String, BigDecimal> right;
    private @Nullable Set<String> stated;

    /** @param places  of the amounts that the document states, asked for only where something is wrong */
    Repairs(Explanation explanation, Supplier<Set<String>> places) {
        this.explanation = explanation;
        this.places = places;
    }

    /** {@return whether an amount is right as it stands, so that something that it is made of is wrong} */
    boolean keeps(Derived amount) {
        return amount.value().compareTo(right(amount)) == 0;
    }

    BigDecimal right(Derived amount) {
        return right(amount.place().toString()).orElseThrow();
    }

    /** {@return what an amount is to be, if it is derived} */
    Optional<BigDecimal> right(String place) {
        Map<String, BigDecimal> known = right == null ? explanation.replay() : right;
        right = known;
        return Optional.ofNullable(known.get(place));
    }

    private boolean isStated(Derived amount) {
        Set<String> known = stated == null ? places.get() : stated;
        stated = known;
        return known.contains(amount.place().toString());
    }

    /** {@return the amounts that fit a wrong one today, by their places: what each of them is once that is put right} */
    Map<String, BigDecimal> following(Derived wrong) {
        List<Derivation> touched = new ArrayList<>(List.of(wrong));
        Map<String, BigDecimal> following = new LinkedHashMap<>();
        for (Derived amount : explanation.amounts()) {
            if (fits(amount) && !keeps(amount) && isMadeOf(amount, touched)) {
                touched.add(amount);
                if (isStated(amount)) {
                    following.put(amount.place().toString(), right(amount));
                }
            }
        }
        return following;
    }

    private static boolean fits(Derived amount) {
        return amount.value().compareTo(amount.expected()) == 0;
    }

    private static boolean isMadeOf(Derived amount, List<Derivation> touched) {
        return amount.operands().stream().anyMatch(operand -> touched.stream().anyMatch(each -> each == operand));
    }
}
