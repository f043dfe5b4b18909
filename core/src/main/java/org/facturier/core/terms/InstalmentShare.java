package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Percentage;
import org.joda.money.Money;

/** How large one instalment is. */
public sealed interface InstalmentShare {

    /**
     * A part in hundredths, of the total or of the remainder after fixed amounts, as the plan says.
     *
     * @param percent  from 0 to 100
     */
    record PercentShare(Percentage percent) implements InstalmentShare {
        public PercentShare {
            Completeness.of("a share").needs("percent", percent).verify();
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

        /** Makes a retention of what percentages of the plan are taken of. */
        public RetentionShare(Percentage percent) {
            this(percent, Optional.empty());
        }
    }

    /** Whatever the others leave; once in a plan at most. */
    record BalanceShare() implements InstalmentShare {}
}
