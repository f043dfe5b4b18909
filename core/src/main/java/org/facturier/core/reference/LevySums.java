package org.facturier.core.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;

/**
 * The sums of the levies of several documents, base and amount, in order of first appearance. Two levies are one where all
 * that they say is equal. What comes to nothing stays in the list.
 */
public final class LevySums {

    private final Map<Levy, LevyAmount> sums = new LinkedHashMap<>();

    /** Begins with no levy. */
    public LevySums() {}

    /** {@return this, with levies added} */
    public LevySums plus(List<LevyAmount> amounts) {
        amounts.forEach(each -> sums.merge(each.levy(), each, LevyAmount::plus));
        return this;
    }

    /** {@return this, with levies taken off} */
    public LevySums minus(List<LevyAmount> amounts) {
        amounts.forEach(each -> sums.merge(each.levy(), each.negated(), LevyAmount::plus));
        return this;
    }

    /** {@return one amount for each levy} */
    public List<LevyAmount> amounts() {
        return List.copyOf(sums.values());
    }
}
