package org.facturier.core.document;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Percentage;
import org.joda.money.Money;

/**
 * How large an allowance or charge is.
 *
 * <p>Of a line over 100.00: 10 % and 5 % as percentages are 10.00 and 5.00; the second as a successive one is 5 % of 90.00,
 * 4.50.
 */
public sealed interface Measure {

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** {@return the amount, where it is fixed whatever it is of; empty for a percentage} */
    default Optional<Money> fixed() {
        return Optional.empty();
    }

    /** One way for each kind of measure. */
    interface Cases<R> {
        /** {@return what becomes of a percentage, of a base of its own or of the whole} */
        R percent(Percent measure);

        /** {@return what becomes of a percentage of what is left} */
        R successive(Successive measure);

        /** {@return what becomes of a fixed amount} */
        R amount(Amount measure);
    }

    /** {@return a part of the gross amount of the line, or of the sum of lines} */
    static Measure percent(String percent) {
        return new Percent(Percentage.of(percent), Optional.empty());
    }

    /** {@return a part of what the allowances and charges before it have left} */
    static Measure successive(String percent) {
        return new Successive(Percentage.of(percent));
    }

    /** {@return a fixed amount} */
    static Measure amount(Money amount) {
        return new Amount(amount);
    }

    /**
     * A part of a base. Several of these do not cascade: each is taken of the same base.
     *
     * @param percent  the part (BT-138, BT-94)
     * @param base  what it is taken of (BT-137, BT-93); empty for the gross amount of the line, or the sum of lines
     */
    record Percent(Percentage percent, Optional<Money> base) implements Measure {
        public Percent {
            Completeness.of("a percentage").needs("percent", percent).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.percent(this);
        }
    }

    /**
     * A part of what remains after the allowances and charges before it: ten per cent, then five on the rest.
     *
     * @param percent  the part
     */
    record Successive(Percentage percent) implements Measure {
        public Successive {
            Completeness.of("a successive percentage").needs("percent", percent).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.successive(this);
        }
    }

    /**
     * A fixed amount.
     *
     * @param amount  without sign (BT-136, BT-92); negative only where the line or document itself is negative
     */
    record Amount(Money amount) implements Measure {
        public Amount {
            Completeness.of("an allowance or charge").needs("amount", amount).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }

        @Override
        public Optional<Money> fixed() {
            return Optional.of(amount);
        }
    }
}
