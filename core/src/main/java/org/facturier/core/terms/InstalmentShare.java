package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Percentage;
import org.joda.money.Money;

/** How large one instalment is. */
public sealed interface InstalmentShare {

    /** {@return what is made of a share, by its kind} */
    <R> R match(Cases<R> cases);

    /**
     * What is made of each kind. A kind that comes later does not compile until each place says what becomes of it.
     *
     * @param <R>  what is made
     */
    interface Cases<R> {
        /** {@return what becomes of a percentage} */
        R percent(PercentShare share);

        /** {@return what becomes of a fraction} */
        R fraction(FractionShare share);

        /** {@return what becomes of a fixed amount} */
        R amount(AmountShare share);

        /** {@return what becomes of what is held back} */
        R retention(RetentionShare share);

        /** {@return what becomes of what the others leave} */
        R balance(BalanceShare share);
    }

    /** {@return it as what is held back, empty for every other kind} */
    default Optional<RetentionShare> asRetention() {
        return Optional.empty();
    }

    /**
     * {@return the sum of money that it states, and as which component; empty where it is a proportion alone} A fixed instalment is
     * an amount, and a retention may be held back of one.
     */
    default Optional<Sum> sum() {
        return match(new Cases<>() {
            @Override
            public Optional<Sum> percent(PercentShare share) {
                return Optional.empty();
            }

            @Override
            public Optional<Sum> fraction(FractionShare share) {
                return Optional.empty();
            }

            @Override
            public Optional<Sum> amount(AmountShare share) {
                return Optional.of(new Sum("amount", share.amount()));
            }

            @Override
            public Optional<Sum> retention(RetentionShare share) {
                return share.of().map(of -> new Sum("of", of));
            }

            @Override
            public Optional<Sum> balance(BalanceShare share) {
                return Optional.empty();
            }
        });
    }

    /**
     * A sum of money that a share states.
     *
     * @param component  the name of the component that has it
     * @param amount  the sum
     */
    record Sum(String component, Money amount) {}

    /**
     * A part in hundredths, of the total or of the remainder after fixed amounts, as the plan says.
     *
     * @param percent  from 0 to 100
     */
    record PercentShare(Percentage percent) implements InstalmentShare {
        public PercentShare {
            Completeness.of("a share").needs("percent", percent).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.percent(this);
        }
    }

    /**
     * A part as a fraction, such as one of three. Three of one third each come to the whole, which no percentages of two
     * decimals do.
     *
     * @param parts  1 or more
     * @param of  the parts that make the whole, {@code parts} or more
     */
    record FractionShare(int parts, int of) implements InstalmentShare {
        /** @throws IllegalArgumentException unless {@code 1 <= parts <= of} */
        public FractionShare {
            if (parts < 1 || parts > of) {
                throw new RefusedException(say("partOfWhole", "not a part of a whole: {parts} of {of}")
                        .with("parts", parts)
                        .with("of", of));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fraction(this);
        }
    }

    /**
     * A fixed amount.
     *
     * @param amount  above zero
     */
    record AmountShare(Money amount) implements InstalmentShare {
        /** @throws IllegalArgumentException if the amount is not above zero */
        public AmountShare {
            Completeness.of("a share").needs("amount", amount).verify();
            if (!amount.isPositive()) {
                throw new RefusedException(say("fixedInstalment", "a fixed instalment is above zero, not {amount}")
                        .with("amount", amount));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }
    }

    /**
     * A part that is held back as security until it is released, such as 5 per cent for a year after the acceptance of the
     * works.
     *
     * @param percent  from 0 to 100
     * @param of  of what it is a part, where that is not what percentages of the plan are taken of: the final invoice holds back
     *     of all works, though a deposit is taken off; it holds back no more than is payable
     */
    record RetentionShare(Percentage percent, Optional<Money> of) implements InstalmentShare {
        public RetentionShare {
            Completeness.of("a retention").needs("percent", percent).verify();
        }

        @Override
        public Optional<RetentionShare> asRetention() {
            return Optional.of(this);
        }

        /** Makes a retention of what percentages of the plan are taken of. */
        public RetentionShare(Percentage percent) {
            this(percent, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.retention(this);
        }
    }

    /** Whatever the others leave; once in a plan at most. */
    record BalanceShare() implements InstalmentShare {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.balance(this);
        }
    }
}
