package org.facturier.core.matching;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.CurrencyUnit;

/**
 * What a house lets a matcher decide.
 *
 * <p>All amounts are in units of the currency of the money, whichever that is: 0.02 are two cents of a euro, and nothing of a
 * yen. The ends are included: with a tolerance of 0.02, 99.98 pay an invoice of 100.00 that they name, 99.97 do not.
 *
 * @param from  how sure it must be for money to be taken without a look; what is open never is
 * @param tolerance  how far money may be from what it names, in units of its currency, 0 or more
 * @param feeUpTo  what a bank may have kept without saying so: money that is short by no more is looked at
 * @param cash  how cash is rounded, where it is
 */
public record MatchingPolicy(Certainty from, BigDecimal tolerance, BigDecimal feeUpTo, Optional<CashRounding> cash) {

    /**
     * That what is paid in cash is rounded.
     *
     * <p>With a step of 0.05, an invoice of 99.98 or of 100.02 that is named is paid by 100.00; one of 99.97 is not, for it is
     * rounded to 99.95. The code is compared as the bank writes it; money with another code is not in cash.
     *
     * @param step  to a multiple of this, such as 0.05
     * @param codes  what banks call a transaction in cash
     */
    public record CashRounding(BigDecimal step, Set<String> codes) {
        /** @throws IllegalArgumentException if the step is not above zero */
        public CashRounding {
            Completeness.of("cash rounding").needs("step", step).verify();
            step = Decimals.bounded(step);
            if (step.signum() <= 0) {
                throw new RefusedException(say("cashStep", "cash is rounded to a multiple above zero, not of {step}")
                        .with("step", step));
            }
            codes = Set.copyOf(codes);
        }
    }

    /**
     * Takes what is sure in one way or another, to the cent; a bank may keep 25.00.
     *
     * <p>So 280.00 for an invoice of 300.00 that is named are looked at, for 20.00 may be a fee; 274.00 are taken as a part of
     * it, if nothing else explains them.
     */
    public static final MatchingPolicy STANDARD =
            new MatchingPolicy(Certainty.SOLE, BigDecimal.ZERO, new BigDecimal("25"), Optional.empty());

    /** Nobody tolerates more. */
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** @throws IllegalArgumentException if a part is missing, an amount is below zero, or what is open would be taken */
    public MatchingPolicy {
        Completeness.of("a policy of matching")
                .needs("from", from)
                .needs("tolerance", tolerance)
                .needs("feeUpTo", feeUpTo)
                .verify();
        tolerance = Decimals.bounded(tolerance);
        feeUpTo = Decimals.bounded(feeUpTo);
        if (from == Certainty.OPEN) {
            throw new RefusedException(say("policyOpen", "what is open is never taken without a look"));
        }
        if (tolerance.signum() < 0 || feeUpTo.signum() < 0) {
            throw new RefusedException(say("policyBelowZero", "tolerance and fee of a policy are 0 or more"));
        }
    }

    /**
     * {@return an amount in minor units of a currency, at most a billion units; less than a minor unit counts for nothing}
     *
     * <p>So 0.029 are 2 in euros and 0 in yen; nothing is rounded up, so that no more is tolerated than was said.
     */
    static long minor(BigDecimal amount, CurrencyUnit currency) {
        return amount.min(MOST).movePointRight(currency.getDecimalPlaces()).longValue();
    }

    /**
     * {@return this policy, taking only what is at least so sure}
     *
     * <p>With {@link Certainty#NAMED}, money that names nothing always waits. {@link Certainty#OPEN} is refused.
     */
    public MatchingPolicy from(Certainty least) {
        return new MatchingPolicy(least, tolerance, feeUpTo, cash);
    }

    /**
     * {@return this policy with a tolerance}
     *
     * <p>It holds for the sum of what is named, not for each invoice, and for nothing that is not named in full.
     */
    public MatchingPolicy tolerance(BigDecimal most) {
        return new MatchingPolicy(from, most, feeUpTo, cash);
    }

    /**
     * {@return this policy with what a bank may keep unsaid}
     *
     * <p>With 0 money that is less than the invoice it names is taken as a part of it where nothing else explains it; what the
     * bank says that it kept is no matter of it.
     */
    public MatchingPolicy feeUpTo(BigDecimal most) {
        return new MatchingPolicy(from, tolerance, most, cash);
    }

    /** {@return this policy with rounded cash} */
    public MatchingPolicy cash(CashRounding rounding) {
        return new MatchingPolicy(from, tolerance, feeUpTo, Optional.of(rounding));
    }
}
