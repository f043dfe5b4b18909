package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The fixed sum for recovery that a law grants beside interest, once an invoice, without a reminder.
 * <p>In Great Britain it is GBP 40 for a debt below GBP 1000, GBP 70 below GBP 10,000, GBP 100 from there on; in
 * Ireland the limits belong to the smaller sum; between businesses elsewhere it is EUR 40.
 *
 * @param bands  from the smallest debt to the largest, the last without a limit; none where the law grants nothing
 * @source Directive 2011/7/EU, art. 6; Code de commerce, art. D441-5; Late Payment of Commercial Debts (Interest) Act
 *     1998, s. 5A
 */
record Indemnity(List<Band> bands) {

    /**
     * The sum for debts up to a limit.
     *
     * @param limit  the limit, in the currency of the sum; empty for none
     * @param inclusive  whether a debt at the limit still belongs here
     * @param sum  the sum
     */
    record Band(Optional<BigDecimal> limit, boolean inclusive, Money sum) {
        Band {
            Completeness.of("a band of an indemnity").needs("sum", sum).verify();
        }

        private boolean holds(BigDecimal debt) {
            return limit.map(debt::compareTo)
                    .map(compared -> compared < 0 || inclusive && compared == 0)
                    .orElse(true);
        }
    }

    /** @throws IllegalArgumentException if the last band has a limit, so that a large debt would have no sum */
    Indemnity {
        bands = List.copyOf(bands);
        if (!bands.isEmpty() && bands.get(bands.size() - 1).limit().isPresent()) {
            throw new IllegalArgumentException("the last band of an indemnity has no limit");
        }
    }

    /** {@return no indemnity at all} */
    static Indemnity none() {
        return new Indemnity(List.of());
    }

    /** {@return the same sum whatever the debt} */
    static Indemnity flat(Money sum) {
        return new Indemnity(List.of(new Band(Optional.empty(), true, sum)));
    }

    /**
     * {@return the sum for a debt; zero in the currency of the debt where nothing is late or nothing is granted}
     *
     * @param debt  in the currency of the limits; of one that is not, nobody knows in which band it is, and the sum is the
     *     one that is due of the smallest
     */
    Money on(Money debt) {
        Money nothing = Money.zero(debt.getCurrencyUnit());
        return debt.isPositive()
                ? bands.stream()
                        .filter(band -> !compares(debt) || band.holds(debt.getAmount()))
                        .findFirst()
                        .map(Band::sum)
                        .orElse(nothing)
                : nothing;
    }

    /** {@return whether it is known in which band a debt is: there is but one, or the limits are in its currency} */
    boolean compares(Money debt) {
        return bands.size() < 2 || bands.get(0).sum().isSameCurrency(debt);
    }

    /** Reads such as {@code EUR 40 up to 1000 / 70 up to 10000 / 100}; {@code below} leaves the limit out. */
    static Indemnity parse(String text) {
        if (text.isEmpty()) {
            return none();
        }
        CurrencyUnit currency = CurrencyUnit.of(text.substring(0, 3));
        return new Indemnity(List.of(text.substring(4).split(" / ")).stream()
                .map(band -> band(currency, band.split(" below | up to "), band.contains(" up to ")))
                .toList());
    }

    private static Band band(CurrencyUnit currency, String[] sumAndLimit, boolean inclusive) {
        Optional<BigDecimal> limit =
                sumAndLimit.length == 1 ? Optional.empty() : Optional.of(new BigDecimal(sumAndLimit[1]));
        return new Band(limit, inclusive, Money.of(currency, new BigDecimal(sumAndLimit[0])));
    }
}
