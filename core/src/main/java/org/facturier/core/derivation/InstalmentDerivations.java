package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.INSTALMENT_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.INSTALMENT_POSITION;
import static org.facturier.core.explanation.DocumentFigure.INSTALMENT_UNITS;
import static org.facturier.core.explanation.DocumentFigure.INSTALMENT_WEIGHT;
import static org.facturier.core.explanation.DocumentFigure.PAYABLE_UNIT;
import static org.facturier.core.explanation.DocumentFigure.SCHEDULE_ONE;
import static org.facturier.core.explanation.DocumentFigure.SCHEDULE_UNITS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/**
 * How instalments came out of the amount payable: as the plan weighs them, in multiples of the unit of the terms.
 *
 * <p>Of 100.00 in three equal parts, shared by largest remainder, the first has 33.34. In units of 0.05 there are 2000 to
 * share, of which the first two have 667 each: 33.35, 33.35 and 33.30.
 */
final class InstalmentDerivations {

    private final Explanation.Builder steps;
    private final PaymentTerms terms;
    private final Formula share;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param terms  the plan that weighs instalments, and the unit
     */
    InstalmentDerivations(Explanation.Builder steps, PaymentTerms terms) {
        this.steps = steps;
        this.terms = terms;
        this.share = Formulas.instalment(terms.plan().rounding());
    }

    /**
     * Takes each instalment down. Where the plan of the terms has another number of instalments than the schedule, they stand
     * as given: nothing is taken down of them.
     *
     * @param schedule  what is due when, as the document states it
     * @param payable  the amount payable, by which the plan weighs fixed shares
     * @param amount  the same as it came about
     */
    void explain(PaymentSchedule schedule, Money payable, Derivation amount) {
        List<BigDecimal> weights = terms.plan().weights(payable);
        if (weights.size() == schedule.instalments().size()) {
            Optional<Derivation> units = weights.size() > 1 ? units(schedule.total(), amount) : Optional.empty();
            for (int i = 0; i < weights.size(); i++) {
                Place place = INSTALMENT_AMOUNT.at(i);
                BigDecimal stated = schedule.instalments().get(i).amount().getAmount();
                made(units, amount, i, weights).stated(steps, place, stated);
            }
        }
    }

    /** How many units an amount is, where what is scheduled is so many. An amount that is no multiple is shared to the cent. */
    private Optional<Derivation> units(Money scheduled, Derivation amount) {
        return terms.payableUnit()
                .filter(unit ->
                        scheduled.getAmount().remainder(unit.getAmount()).signum() == 0)
                .map(unit -> Made.of(
                                Formulas.UNITS_OF_PAYABLE, amount, new Given(SCHEDULE_ONE.at(), BigDecimal.ONE), unit())
                        .between(steps, SCHEDULE_UNITS.at(), 0));
    }

    /** {@return the unit of payment, which is given by the terms} */
    private Derivation unit() {
        return new Given(PAYABLE_UNIT.at(), terms.payableUnit().orElseThrow().getAmount());
    }

    /** {@return an instalment: its units times the unit, or its share in the amount itself} */
    private Made made(Optional<Derivation> units, Derivation amount, int at, List<BigDecimal> weights) {
        return units.map(whole -> Made.of(
                        Formulas.INSTALMENT_OF_UNITS,
                        share(whole, at, weights).between(steps, INSTALMENT_UNITS.at(at), 0),
                        unit()))
                .orElseGet(() -> share(amount, at, weights));
    }

    /** {@return a share: what is shared, its position from 1, and all weights} */
    private Made share(Derivation whole, int at, List<BigDecimal> weights) {
        List<Derivation> operands =
                new ArrayList<>(List.of(whole, given(INSTALMENT_POSITION, at, BigDecimal.valueOf(at + 1))));
        for (int i = 0; i < weights.size(); i++) {
            operands.add(given(INSTALMENT_WEIGHT, i, weights.get(i)));
        }
        return new Made(share, operands);
    }

    private static Derivation given(DocumentFigure figure, int at, BigDecimal value) {
        return new Given(figure.at(at), value);
    }
}
