package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Decimals;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Rounding;
import org.facturier.core.terms.LatePaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Terms of interest as it is worked out by them.
 *
 * @param regime  the law; empty where interest is by agreement alone
 * @param rates  the reference rates
 * @param agreedPercent  the agreed rate, hundredths a year, one for the whole time; empty for that of the law
 * @param dayCount  how days become a part of a year
 * @param indemnity  the fixed sum for recovery
 * @param allocation  what late payments settle first; empty where neither the law nor the house says it, which is
 *     then asked for once interest had accrued when something was paid
 * @param worth  what a debt in another currency is worth in that of the bands of the indemnity, where somebody said
 *     so
 */
record LateInterestTermsData(
        Optional<LateInterestRegime> regime,
        ReferenceRates rates,
        Optional<BigDecimal> agreedPercent,
        DayCountConvention dayCount,
        Indemnity indemnity,
        Optional<AllocationOrder> allocation,
        Optional<ExchangeRate> worth)
        implements LateInterestTerms {

    /** @throws IllegalArgumentException if there is neither a law nor an agreed rate, or that rate is negative */
    LateInterestTermsData {
        Completeness.of("terms of late interest")
                .needs("rates", rates)
                .needs("dayCount", dayCount)
                .needs("indemnity", indemnity)
                .needs("allocation", allocation)
                .needs("worth", worth)
                .verify();
        agreedPercent = agreedPercent.map(Decimals::canonical);
        if (regime.isEmpty() && agreedPercent.isEmpty()) {
            throw new IllegalArgumentException("late interest is by a law or by an agreed rate: neither is given");
        }
        if (agreedPercent.filter(percent -> percent.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("an agreed rate is 0 or more, not " + agreedPercent.get());
        }
    }

    static LateInterestTerms of(LateInterestRegime regime) {
        return new LateInterestTermsData(
                Optional.of(regime),
                ReferenceRates.standard(),
                Optional.empty(),
                regime.dayCount(),
                ((LateInterestRegimeData) regime).indemnity(),
                regime.allocation(),
                Optional.empty());
    }

    static LateInterestTerms agreed(BigDecimal percent) {
        return new LateInterestTermsData(
                Optional.empty(),
                ReferenceRates.standard(),
                Optional.of(percent),
                DayCountConvention.ACT_365,
                Indemnity.none(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public LateInterestTerms with(ReferenceRates newer) {
        return new LateInterestTermsData(regime, newer, agreedPercent, dayCount, indemnity, allocation, worth);
    }

    @Override
    public LateInterestTerms with(DayCountConvention other) {
        return new LateInterestTermsData(regime, rates, agreedPercent, other, indemnity, allocation, worth);
    }

    @Override
    public LateInterestTerms with(AllocationOrder other) {
        return new LateInterestTermsData(regime, rates, agreedPercent, dayCount, indemnity, Optional.of(other), worth);
    }

    @Override
    public LateInterestTerms with(ExchangeRate rate) {
        return new LateInterestTermsData(
                regime, rates, agreedPercent, dayCount, indemnity, allocation, Optional.of(rate));
    }

    @Override
    public LateInterestTerms withAgreedPercent(BigDecimal percent) {
        return new LateInterestTermsData(regime, rates, Optional.of(percent), dayCount, indemnity, allocation, worth);
    }

    @Override
    public LateInterestTerms withIndemnity(Money sum) {
        return with(Indemnity.flat(sum));
    }

    @Override
    public LateInterestTerms withoutIndemnity() {
        return with(Indemnity.none());
    }

    private LateInterestTerms with(Indemnity other) {
        return new LateInterestTermsData(regime, rates, agreedPercent, dayCount, other, allocation, worth);
    }

    @Override
    public LateInterestTerms with(LatePaymentTerms written) {
        LateInterestTerms terms =
                with(written.recoveryIndemnity().map(Indemnity::flat).orElse(Indemnity.none()));
        return written.annualPercent().map(terms::withAgreedPercent).orElse(terms);
    }

    @Override
    public Outcome<LateInterest> on(List<? extends LateDebt> debts) {
        if (debts.isEmpty()) {
            throw new IllegalArgumentException("interest is worked out on at least one debt");
        }
        return new Accrual(this, LateDebtData.of(debts)).outcome();
    }

    @Override
    public Money indemnityOn(List<? extends LateDebt> debts) {
        return indemnity.on(late(debts));
    }

    /**
     * {@return what was late of all debts on the first day of each, in the currency of the indemnity where a rate
     * says what it is worth in that and the bands ask for it}
     */
    Money late(List<? extends LateDebt> debts) {
        Money late = Money.total(debts.stream().map(LateDebt::lateAmount).toList());
        return worth.filter(rate -> rate.from().equals(late.getCurrencyUnit()) && !indemnity.compares(late))
                .map(rate -> rate.convert(late))
                .orElse(late);
    }

    /** {@return how much more is left of the principal than is open on the account: what payments settled of interest instead} */
    Money principalBeside(List<LateDebtData> debts) {
        return new Accrual(this, debts)
                .remaining()
                .minus(Money.total(debts.stream().map(LateDebtData::remaining).toList()));
    }

    // every segment has the same denominator, so that a sum stays exact until this one division
    /**
     * {@return interest in a currency, rounded half up, from an exact sum in parts of {@code 100 x parts of a year}}
     * Every segment has the same denominator, so that a sum stays exact until this one division.
     */
    Money stated(CurrencyUnit currency, BigDecimal sum) {
        return Rounding.quotient(currency, sum, BigDecimal.valueOf(100 * dayCount.partsOfYear()));
    }

    /** How the law finds the rate; asked where none is agreed, so that there is a law. */
    RateFixing fixing() {
        return ((LateInterestRegimeData) regime.orElseThrow()).fixing();
    }

    /** {@return the least that the agreed rate may be, where the law has such a rule} */
    Optional<RateFloor> floor() {
        return regime.flatMap(law -> ((LateInterestRegimeData) law).floor());
    }
}
