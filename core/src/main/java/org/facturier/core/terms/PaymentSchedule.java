package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * What is to be paid and when; its instalments add up to the total exactly.
 *
 * @param total  the amount payable
 * @param instalments  numbered from 1 in order; none where nothing is to be paid
 */
public record PaymentSchedule(Money total, List<Instalment> instalments) {

    /** @throws IllegalArgumentException if the instalments do not add up to the total, in its currency, or are not numbered from 1 */
    public PaymentSchedule {
        Completeness.of("a payment schedule").needs("total", total).verify();
        instalments = List.copyOf(instalments);
        for (int i = 0; i < instalments.size(); i++) {
            if (instalments.get(i).number() != i + 1) {
                throw new RefusedException(say("instalmentNumber", "instalment {place} has the number {number}")
                        .with("place", i + 1)
                        .with("number", instalments.get(i).number()));
            }
            Money amount = instalments.get(i).amount();
            if (!amount.isSameCurrency(total)) {
                throw new RefusedException(
                        say("instalmentForeign", "instalment {place} is over {amount}, the total is {total}")
                                .with("place", i + 1)
                                .with("amount", amount)
                                .with("total", total));
            }
        }
        Money sum = instalments.stream().map(Instalment::amount).reduce(total.multipliedBy(0), Money::plus);
        if (!sum.equals(total)) {
            throw new RefusedException(
                    say("instalmentsSum", "the instalments add up to {sum}, not to the total {total}")
                            .with("sum", sum)
                            .with("total", total));
        }
    }

    /** {@return the last day of the last instalment; empty where nothing is to be paid} */
    public Optional<LocalDate> settledBy() {
        return last().map(Instalment::dueOn);
    }

    /** {@return the instalment that is due last, of several on one day the last of them; none where nothing is to be paid} */
    public Optional<Instalment> last() {
        return instalments.stream().max(Comparator.comparing(Instalment::dueOn).thenComparing(Instalment::number));
    }

    /**
     * {@return this schedule with the days until which payment is in time}
     *
     * @param inTimeUntil  of a day on which something is due that day itself, or a later one
     */
    public PaymentSchedule postponed(UnaryOperator<LocalDate> inTimeUntil) {
        return new PaymentSchedule(
                total,
                instalments.stream()
                        .map(each -> each.inTimeUntil(inTimeUntil.apply(each.dueOn())))
                        .toList());
    }
}
