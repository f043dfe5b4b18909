package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.CREDITED_LEVY_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.CREDITED_LEVY_BASE;
import static org.facturier.core.explanation.DocumentFigure.CREDITED_NET;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_LEVY_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_LEVY_BASE;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_NET;
import static org.facturier.core.explanation.DocumentFigure.LEVY_AMOUNT_SO_FAR;
import static org.facturier.core.explanation.DocumentFigure.LEVY_BASE_SO_FAR;
import static org.facturier.core.explanation.DocumentFigure.LEVY_NET;
import static org.facturier.core.explanation.DocumentFigure.LEVY_NET_OF_WHOLE;
import static org.facturier.core.explanation.DocumentFigure.LEVY_NET_SO_FAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * How a levy on a part came out of that on the whole and on earlier parts. Two shares are chained: the base falls to parts by
 * their nets, the amount by their bases. Each is what falls to all parts so far, less what earlier ones had.
 */
final class LevyShare {

    /**
     * Of what both amounts are made. Where they stand is not said: with several wholes they are between, with one they are
     * stated.
     *
     * @param base  the base of the levy
     * @param amount  the levy
     */
    record Both(Made base, Made amount) {}

    private final Explanation.Builder steps;
    private final Function<DocumentFigure, Place> at;
    private final Whole whole;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param at  where a figure of the part would stand
     * @param whole  what the levy came to on the whole and on earlier parts
     */
    LevyShare(Explanation.Builder steps, Function<DocumentFigure, Place> at, Whole whole) {
        this.steps = steps;
        this.at = at;
        this.whole = whole;
    }

    /**
     * {@return of what base and amount are made}
     *
     * @param nets  what of the part bears the levy
     * @param part  what of that is the base, in per cent
     * @param percent  the rate of the levy
     */
    Both of(List<Derivation> nets, Derivation part, Derivation percent) {
        List<Derivation> operands = new ArrayList<>(List.of(between(LEVY_NET, Formulas.LEVY_NET, nets)));
        operands.addAll(whole.credited());
        Derivation netSoFar = between(LEVY_NET_SO_FAR, Formulas.SO_FAR, operands);
        Derivation baseSoFar = soFar(
                new AtRate(LEVY_BASE_SO_FAR, Formulas.LEVY_BASE, part),
                whole.net().getAmount(),
                whole.given(INVOICED_LEVY_BASE, whole.levied().base()),
                netSoFar,
                () -> between(LEVY_NET_OF_WHOLE, Formulas.LEVY_NET, whole.invoiced()));
        Derivation amountSoFar = soFar(
                new AtRate(LEVY_AMOUNT_SO_FAR, Formulas.LEVY_AMOUNT, percent),
                whole.levied().base().getAmount(),
                whole.given(INVOICED_LEVY_AMOUNT, whole.levied().amount()),
                baseSoFar,
                () -> whole.given(INVOICED_LEVY_BASE, whole.levied().base()));
        return new Both(
                Made.of(Formulas.LEVY_LESS_EARLIER, baseSoFar, whole.credited(CREDITED_LEVY_BASE, LevyAmount::base)),
                Made.of(
                        Formulas.LEVY_LESS_EARLIER,
                        amountSoFar,
                        whole.credited(CREDITED_LEVY_AMOUNT, LevyAmount::amount)));
    }

    /**
     * A figure on all parts so far, at the rate of the levy where the rate tells it.
     *
     * @param at  where the figure stands
     * @param formula  how the rate is applied
     * @param rate  hundredths
     */
    private record AtRate(DocumentFigure at, Formula formula, Derivation rate) {}

    /**
     * {@return base or amount on all parts so far} It is that of the whole once the parts reach it; before that at the rate
     * where the rate gives the whole, else in proportion.
     *
     * @param figure  how the rate gives it
     * @param reached  where the parts reach the whole
     * @param all  what it is on the whole
     * @param parts  all parts so far, of what it is worked out on
     * @param of  the same of the whole; asked only for a proportion, as it may be a sum that is then taken down
     */
    private Derivation soFar(
            AtRate figure, BigDecimal reached, Derivation all, Derivation parts, Supplier<Derivation> of) {
        if (parts.value().compareTo(reached) == 0) {
            return all;
        }
        return Retraced.isAtRate(figure.formula(), reached, figure.rate().value(), all.value())
                ? between(figure.at(), figure.formula(), List.of(parts, figure.rate()))
                : between(figure.at(), Formulas.LEVY_IN_PROPORTION, List.of(all, parts, of.get()));
    }

    /** {@return a figure between, taken down where the part stands} */
    private Derivation between(DocumentFigure figure, Formula formula, List<Derivation> operands) {
        return steps.between(at.apply(figure), formula, operands);
    }

    /**
     * What a levy came to on the whole and on earlier parts.
     *
     * @param index  of the basis
     * @param basis  what it says
     * @param place  of the levy among those of the whole
     */
    record Whole(int index, CorrectionBasis basis, int place) {

        /** {@return the whole, if it bore the levy: this one, at this rate} */
        static Optional<Whole> of(int index, CorrectionBasis basis, Levy levy) {
            return find(basis.levies(), levy).map(place -> new Whole(index, basis, place));
        }

        private static Optional<Integer> find(List<LevyAmount> amounts, Levy levy) {
            for (int i = 0; i < amounts.size(); i++) {
                if (amounts.get(i).levy().equals(levy)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** {@return the levy on the whole} */
        LevyAmount levied() {
            return basis.levies().get(place);
        }

        /** {@return the net of the whole that bears the levy} */
        Money net() {
            return basis.invoiced().stream()
                    .filter(group -> levied().levy().bearsOn(group.treatment()))
                    .map(TaxSubtotal::net)
                    .reduce(Money.zero(levied().base().getCurrencyUnit()), Money::plus);
        }

        /** {@return a figure of the levy on the whole} */
        Derivation given(DocumentFigure figure, Money amount) {
            return new Given(figure.at(index, place), amount.getAmount());
        }

        /** {@return the nets of the whole that bear the levy, by treatment} */
        List<Derivation> invoiced() {
            return nets(INVOICED_NET, basis.invoiced());
        }

        /** {@return the nets of earlier parts that bear the levy, by treatment} */
        List<Derivation> credited() {
            return nets(CREDITED_NET, basis.credited());
        }

        private List<Derivation> nets(DocumentFigure figure, List<TaxSubtotal> of) {
            List<Derivation> nets = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                if (levied().levy().bearsOn(of.get(i).treatment())) {
                    nets.add(new Given(figure.at(index, i), of.get(i).net().getAmount()));
                }
            }
            return nets;
        }

        /** {@return a figure of the levy on earlier parts, zero where they bore none} */
        Derivation credited(DocumentFigure figure, Function<LevyAmount, Money> of) {
            return find(basis.leviesCredited(), levied().levy())
                    .<Derivation>map(at -> new Given(
                            figure.at(index, at),
                            of.apply(basis.leviesCredited().get(at)).getAmount()))
                    .orElseGet(() -> new Given(figure.at(index), BigDecimal.ZERO));
        }
    }
}
