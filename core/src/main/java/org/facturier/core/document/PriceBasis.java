package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/** What a price was worked out from, where it is not the one that was agreed. */
public sealed interface PriceBasis {

    /** {@return what is made of a basis, by its kind} */
    <R> R match(Cases<R> cases);

    /**
     * What is made of each kind. A kind that comes later does not compile until each place says what becomes of it.
     *
     * @param <R>  what is made
     */
    interface Cases<R> {
        /** {@return what becomes of a part of the price of a period} */
        R prorated(Prorated basis);

        /** {@return what becomes of what charges lack to the least} */
        R minimum(Minimum basis);

        /** {@return what becomes of what charges have beyond the most} */
        R maximum(Maximum basis);
    }

    /** {@return what it comes to, negative where it takes something back} */
    Money amount();

    /**
     * A part of the price of a period: the rounded price up to its end less the rounded price up to its beginning, so that
     * all parts of a period sum to its price.
     *
     * <p>100.00 for 31 days, in parts of 10, 10 and 11: 32.26, 64.52 - 32.26 = 32.26, and 100.00 - 64.52 = 35.48.
     *
     * @param whole  the price of the whole period
     * @param before  how much is counted before the part, 0 or more
     * @param until  how much is counted up to its end, no less
     * @param of  how much is counted in the whole period, above zero and no less
     * @param unit  what is counted, such as days; empty where only the proportion means something
     */
    record Prorated(Money whole, long before, long until, long of, Optional<Unit> unit) implements PriceBasis {

        /** @throws IllegalArgumentException if the part is not within the whole, or the whole counts for nothing */
        public Prorated {
            Completeness.of("a part of a price").needs("whole", whole).verify();
            if (before < 0 || until < before || of < until || of == 0) {
                throw new RefusedException(say(
                                "partOfPeriod",
                                "a part is counted from 0 or more, up to a whole above zero, not from {before} to {until} of {of}")
                        .with("before", before)
                        .with("until", until)
                        .with("of", of));
            }
        }

        @Override
        public Money amount() {
            return upTo(until).minus(upTo(before));
        }

        /** {@return how much is counted for the part itself} */
        public long counted() {
            return until - before;
        }

        private Money upTo(long counted) {
            return Rounding.proportion(
                    whole.getCurrencyUnit(), whole.getAmount(), BigDecimal.valueOf(counted), BigDecimal.valueOf(of));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prorated(this);
        }
    }

    /** What charges lack to a bound that was agreed, or have beyond it. */
    sealed interface Bounded extends PriceBasis {

        /** {@return what the charges that count come to, before discounts} */
        Money charges();

        /** {@return what they are brought to} */
        Money bound();

        /** {@return where the bound is that of a part of a period, what it was worked out from} */
        Optional<Prorated> share();

        @Override
        default Money amount() {
            return bound().minus(charges());
        }
    }

    /**
     * What charges lack to the least that was agreed.
     *
     * @param charges  what the charges that count come to, before discounts
     * @param bound  the least
     * @param share  where the least is that of a part of a period, what it was worked out from
     */
    record Minimum(Money charges, Money bound, Optional<Prorated> share) implements Bounded {

        /** @throws IllegalArgumentException if they are in two currencies */
        public Minimum {
            Completeness.of("a minimum")
                    .needs("charges", charges)
                    .needs("bound", bound)
                    .verify();
            requireOneCurrency(charges, bound);
            share.ifPresent(part -> requireOneCurrency(part.whole(), bound));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minimum(this);
        }
    }

    /**
     * What charges have beyond the most that was agreed.
     *
     * @param charges  what the charges that count come to, before discounts
     * @param bound  the most
     * @param share  where the most is that of a part of a period, what it was worked out from
     */
    record Maximum(Money charges, Money bound, Optional<Prorated> share) implements Bounded {

        /** @throws IllegalArgumentException if they are in two currencies */
        public Maximum {
            Completeness.of("a maximum")
                    .needs("charges", charges)
                    .needs("bound", bound)
                    .verify();
            requireOneCurrency(charges, bound);
            share.ifPresent(part -> requireOneCurrency(part.whole(), bound));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.maximum(this);
        }
    }

    private static void requireOneCurrency(Money amount, Money bound) {
        if (!amount.isSameCurrency(bound)) {
            throw new RefusedException(
                    say("boundCurrency", "a bound and what it is for are in one currency, not {bound} and {amount}")
                            .with("bound", bound)
                            .with("amount", amount));
        }
    }
}
