package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.BOUND;
import static org.facturier.core.explanation.DocumentFigure.BOUNDED_CHARGES;
import static org.facturier.core.explanation.DocumentFigure.BOUND_BEFORE;
import static org.facturier.core.explanation.DocumentFigure.BOUND_OF;
import static org.facturier.core.explanation.DocumentFigure.BOUND_PRICE_BEFORE;
import static org.facturier.core.explanation.DocumentFigure.BOUND_PRICE_UNTIL;
import static org.facturier.core.explanation.DocumentFigure.BOUND_UNTIL;
import static org.facturier.core.explanation.DocumentFigure.BOUND_WHOLE;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_BEFORE;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_OF;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_PRICE_BEFORE;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_PRICE_UNTIL;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_UNTIL;
import static org.facturier.core.explanation.DocumentFigure.PERIOD_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Bounded;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;
import org.joda.money.Money;

/**
 * How an amount on a line came about that is not the one agreed: a part of the price of a period, what charges lack to a least,
 * or what they have beyond a most. The line says from what it was worked out; here that is put into steps.
 *
 * <p>Of a month at 100.00 the first 16 of 30 days cost 53.33. The 14 that follow cost 46.67, which is the price up to their
 * end, 100.00, less the price up to their beginning, 53.33: both come to the month.
 */
final class BasisDerivation {

    /**
     * Where the counts and prices of a part of a period stand: in the basis of a line itself, or in that of its bound.
     *
     * @param whole  the price of the whole period
     * @param until  how much is counted up to the end of the part
     * @param before  how much up to its beginning
     * @param of  how much in all
     * @param priceUntil  the price up to the end
     * @param priceBefore  the price up to the beginning
     */
    private record Figures(
            DocumentFigure whole,
            DocumentFigure until,
            DocumentFigure before,
            DocumentFigure of,
            DocumentFigure priceUntil,
            DocumentFigure priceBefore) {}

    private static final Figures OF_PRICE =
            new Figures(PERIOD_WHOLE, PERIOD_UNTIL, PERIOD_BEFORE, PERIOD_OF, PERIOD_PRICE_UNTIL, PERIOD_PRICE_BEFORE);
    private static final Figures OF_BOUND =
            new Figures(BOUND_WHOLE, BOUND_UNTIL, BOUND_BEFORE, BOUND_OF, BOUND_PRICE_UNTIL, BOUND_PRICE_BEFORE);

    private final Explanation.Builder steps;
    private final int index;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param index  of the line, from 0
     */
    BasisDerivation(Explanation.Builder steps, int index) {
        this.steps = steps;
        this.index = index;
    }

    /**
     * {@return a price, which has no sign} What is beyond a most is taken off by a negative quantity, so its price is the
     * charges less the most. For all else see {@link #due}.
     *
     * @param place  where the price stands
     * @param stated  what it is said to be
     * @param basis  from what it was worked out
     */
    Derivation price(Place place, BigDecimal stated, PriceBasis basis) {
        return basis.match(new Due(place, stated) {
            @Override
            public Derivation maximum(Maximum most) {
                return steps.stated(place, stated, Formulas.BEYOND_MAXIMUM, List.of(charges(most), bound(most)));
            }
        });
    }

    /**
     * {@return what is due, negative where it credits} What is beyond a most is thus the most less the charges: a bound of
     * 46.67 and charges of 60.00 make -13.33.
     *
     * @param place  where the amount stands
     * @param stated  what it is said to be
     * @param basis  from what it was worked out
     */
    Derivation due(Place place, BigDecimal stated, PriceBasis basis) {
        return basis.match(new Due(place, stated));
    }

    /** What is due by each basis: a share, or the bound less the charges. */
    private class Due implements PriceBasis.Cases<Derivation> {

        private final Place place;
        private final BigDecimal stated;

        Due(Place place, BigDecimal stated) {
            this.place = place;
            this.stated = stated;
        }

        @Override
        public Derivation prorated(Prorated part) {
            return share(place, stated, part, OF_PRICE);
        }

        @Override
        public Derivation minimum(Minimum least) {
            return steps.stated(place, stated, Formulas.UP_TO_MINIMUM, List.of(bound(least), charges(least)));
        }

        @Override
        public Derivation maximum(Maximum most) {
            return steps.stated(place, stated, Formulas.BEYOND_MAXIMUM, List.of(bound(most), charges(most)));
        }
    }

    private Derivation charges(Bounded basis) {
        return given(BOUNDED_CHARGES, basis.charges());
    }

    /** The bound of a part of a period is itself a share of the bound agreed; else it is given. */
    private Derivation bound(Bounded basis) {
        return basis.share()
                .map(share -> share(BOUND.at(index), basis.bound().getAmount(), share, OF_BOUND))
                .orElseGet(() -> given(BOUND, basis.bound()));
    }

    /**
     * The first part of a period is a proportion; a later one is what is due up to its end, less what was due before.
     *
     * @param at  where the basis says what is counted
     */
    private Derivation share(Place place, BigDecimal stated, Prorated part, Figures at) {
        // with more decimals than a share has, the proportion would be held to them
        boolean isFirst = part.before() == 0 && stated.scale() <= part.whole().getScale();
        return isFirst
                ? steps.stated(place, stated, Formulas.PRICE_OF_PART, upTo(part, part.until(), at, at.until()))
                : steps.stated(
                        place,
                        stated,
                        Formulas.PRICE_OF_LATER_PART,
                        List.of(
                                between(at.priceUntil(), upTo(part, part.until(), at, at.until())),
                                between(at.priceBefore(), upTo(part, part.before(), at, at.before()))));
    }

    private Derivation between(DocumentFigure figure, List<Derivation> operands) {
        return steps.between(figure.at(index), Formulas.PRICE_OF_PART, operands);
    }

    /**
     * {@return the operands of a proportion: the price of the period, how much is counted, of how much}
     *
     * @param count  which count it is, that to the end or to the beginning
     */
    private List<Derivation> upTo(Prorated part, long counted, Figures at, DocumentFigure count) {
        return List.of(
                given(at.whole(), part.whole()),
                new Given(count.at(index), BigDecimal.valueOf(counted)),
                new Given(at.of().at(index), BigDecimal.valueOf(part.of())));
    }

    private Derivation given(DocumentFigure figure, Money amount) {
        return new Given(figure.at(index), amount.getAmount());
    }
}
