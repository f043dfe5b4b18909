package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What was agreed on payment. They are agreed before any amount is known, and stand in agreements and headers alike.
 *
 * @param plan  in how many parts, and when each is due
 * @param latePayment  what late payment costs, empty where nothing is said
 * @param payableUnit  of what the amount payable is a multiple, such as {@code CHF 0.05}, or {@code SEK 1.00} in cash; above
 *     zero, in the currency of the document; to its decimals where nothing is said. Tax is not rounded with it
 */
public record PaymentTerms(PaymentPlan plan, Optional<LatePaymentTerms> latePayment, Optional<Money> payableUnit) {

    /** @throws IllegalArgumentException if the unit is not above zero */
    public PaymentTerms {
        Completeness.of("payment terms").needs("plan", plan).verify();
        if (payableUnit.filter(unit -> !unit.isPositive()).isPresent()) {
            throw new RefusedException(
                    say("payableUnit", "an amount payable is a multiple of something above zero, not of {unit}")
                            .with("unit", payableUnit.get()));
        }
    }

    /** {@return terms of one payment, with nothing said on late payment} */
    public static PaymentTerms of(DueDateRule due) {
        return of(PaymentPlan.atOnce(due, Optional.empty()));
    }

    /** {@return terms of one payment so many days after the date of the invoice, with nothing said on late payment} */
    public static PaymentTerms days(int days) {
        return of(DueDateRule.days(days));
    }

    /** {@return terms by a plan, with nothing said on late payment} */
    public static PaymentTerms of(PaymentPlan plan) {
        return new PaymentTerms(plan, Optional.empty(), Optional.empty());
    }

    /** {@return these terms, by another plan} */
    public PaymentTerms by(PaymentPlan other) {
        return new PaymentTerms(other, latePayment, payableUnit);
    }

    /** {@return these terms, with what late payment costs} */
    public PaymentTerms withLatePayment(LatePaymentTerms latePayment) {
        return new PaymentTerms(plan, Optional.of(latePayment), payableUnit);
    }

    /**
     * {@return these terms, with an amount payable that is a multiple of a unit}
     *
     * @param unit  above zero
     * @throws IllegalArgumentException if it is not
     */
    public PaymentTerms payableIn(Money unit) {
        return new PaymentTerms(plan, latePayment, Optional.of(unit));
    }

    /** {@return terms of one payment on the day of the document, in the unit of these, with nothing said on late payment} */
    public PaymentTerms atOnce() {
        return new PaymentTerms(
                PaymentPlan.atOnce(DueDateRule.days(0), Optional.empty()), Optional.empty(), payableUnit);
    }

    /** {@return the amount payable in place of an amount in the currency of the unit, halves away from zero} */
    public Money payable(Money exact) {
        return payableUnit.map(unit -> Rounding.multiple(exact, unit)).orElse(exact);
    }

    /**
     * {@return the schedule for an amount payable by the plan, or why there is none} Instalments are multiples of the unit,
     * where the amount is one.
     *
     * @param payable  the amount, of either sign
     * @param dates  the days from which terms count
     */
    public Outcome<PaymentSchedule> schedule(Money payable, DueDates dates) {
        return payableUnit
                .filter(unit -> unit.isSameCurrency(payable) && payable(payable).equals(payable))
                .map(unit -> plan.schedule(payable, unit, dates))
                .orElseGet(() -> plan.schedule(payable, dates));
    }
}
