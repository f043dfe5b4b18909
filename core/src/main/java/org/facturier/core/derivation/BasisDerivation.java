package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Bounded;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.joda.money.Money;

/** How an amount on a line came about that is not the one agreed. */
final class BasisDerivation {

    private static final String BASIS = "valuation.lines[#].item.origin.basis.";
    private static final String SHARE = BASIS + "share.";

    private final Explanation.Builder steps;
    private final int index;

    BasisDerivation(Explanation.Builder steps, int index) {
        this.steps = steps;
        this.index = index;
    }

    /** {@return a price, which has no sign} */
    Derivation price(Place place, BigDecimal stated, PriceBasis basis) {
        return basis instanceof Maximum most
                ? steps.stated(place, stated, Formulas.BEYOND_MAXIMUM, List.of(charges(most), bound(most)))
                : due(place, stated, basis);
    }

    /** {@return what is due, negative where it takes back} */
    Derivation due(Place place, BigDecimal stated, PriceBasis basis) {
        if (basis instanceof Prorated part) {
            return share(place, stated, part, BASIS);
        }
        Bounded bounded = (Bounded) basis;
        Formula formula = basis instanceof Minimum ? Formulas.UP_TO_MINIMUM : Formulas.BEYOND_MAXIMUM;
        return steps.stated(place, stated, formula, List.of(bound(bounded), charges(bounded)));
    }

    private Derivation charges(Bounded basis) {
        return given(BASIS + "charges", basis.charges());
    }

    private Derivation bound(Bounded basis) {
        return basis.share()
                .map(share ->
                        share(Place.of(BASIS + "bound", index), basis.bound().getAmount(), share, SHARE))
                .orElseGet(() -> given(BASIS + "bound", basis.bound()));
    }

    /** The first part of a period is a proportion; a later one is what is due up to its end, less what was due before. */
    private Derivation share(Place place, BigDecimal stated, Prorated part, String path) {
        // with more decimals than a share has, the proportion would be held to them
        boolean isFirst = part.before() == 0 && stated.scale() <= part.whole().getScale();
        return isFirst
                ? steps.stated(place, stated, Formulas.PRICE_OF_PART, upTo(part, part.until(), path, "until"))
                : steps.stated(
                        place,
                        stated,
                        Formulas.PRICE_OF_LATER_PART,
                        List.of(
                                between(path + "priceUntil", upTo(part, part.until(), path, "until")),
                                between(path + "priceBefore", upTo(part, part.before(), path, "before"))));
    }

    private Derivation between(String path, List<Derivation> operands) {
        return steps.between(Place.of(path, index), Formulas.PRICE_OF_PART, operands);
    }

    private List<Derivation> upTo(Prorated part, long counted, String path, String name) {
        return List.of(
                given(path + "whole", part.whole()),
                new Given(Place.of(path + name, index), BigDecimal.valueOf(counted)),
                new Given(Place.of(path + "of", index), BigDecimal.valueOf(part.of())));
    }

    private Derivation given(String path, Money amount) {
        return new Given(Place.of(path, index), amount.getAmount());
    }
}
