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
 * By what interest on an invoice is reckoned: a law, an agreed rate, or an agreed rate under a law.
 *
 * @param regime  the law; empty where interest is by agreement alone
 * @param rates  the reference rates
 * @param agreedPercent  the agreed rate, hundredths a year, one for the whole time; empty for that of the law
 * @param dayCount  how days become a part of a year
 * @param indemnity  the fixed sum for recovery
 * @param imputation  what late payments settle first; empty where neither the law nor the house says it, which is then asked for
 *     once interest had run up when something was paid
 * @param worth  what a debt in another currency is worth in that of the bands of the indemnity, where somebody said so
 */
public record LateInterestTerms(
        Optional<LateInterestRegime> regime,
        ReferenceRates rates,
        Optional<BigDecimal> agreedPercent,
        DayCount dayCount,
        Indemnity indemnity,
        Optional<Imputation> imputation,
        Optional<ExchangeRate> worth) {

    /** @throws IllegalArgumentException if there is neither a law nor an agreed rate, or that rate is negative */
    public LateInterestTerms {
        Completeness.of("terms of late interest")
                .needs("rates", rates)
                .needs("dayCount", dayCount)
                .needs("indemnity", indemnity)
                .needs("imputation", imputation)
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

    /**
     * {@return the terms of a law: its rate by the published tables, its usual day count, its indemnity, and what payments
     * settle first, where it says so}
     */
    public static LateInterestTerms of(LateInterestRegime regime) {
        return new LateInterestTerms(
                Optional.of(regime),
                ReferenceRates.published(),
                Optional.empty(),
                regime.dayCount(),
                regime.indemnity(),
                regime.imputation(),
                Optional.empty());
    }

    /**
     * {@return the terms of an agreement outside any law known here: a rate on 365 days, no indemnity, and what payments settle
     * first to be said}
     */
    public static LateInterestTerms agreed(BigDecimal percent) {
        return new LateInterestTerms(
                Optional.empty(),
                ReferenceRates.published(),
                Optional.of(percent),
                DayCount.ACT_365,
                Indemnity.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return these terms, by other tables} */
    public LateInterestTerms with(ReferenceRates newer) {
        return new LateInterestTerms(regime, newer, agreedPercent, dayCount, indemnity, imputation, worth);
    }

    /** {@return these terms, with another day count} */
    public LateInterestTerms with(DayCount other) {
        return new LateInterestTerms(regime, rates, agreedPercent, other, indemnity, imputation, worth);
    }

    /** {@return these terms, with another indemnity} */
    public LateInterestTerms with(Indemnity other) {
        return new LateInterestTerms(regime, rates, agreedPercent, dayCount, other, imputation, worth);
    }

    /** {@return these terms, with payments put to other things first} */
    public LateInterestTerms with(Imputation other) {
        return new LateInterestTerms(regime, rates, agreedPercent, dayCount, indemnity, Optional.of(other), worth);
    }

    /** {@return these terms, with what a debt is worth in the currency of the bands of the indemnity} */
    public LateInterestTerms with(ExchangeRate rate) {
        return new LateInterestTerms(regime, rates, agreedPercent, dayCount, indemnity, imputation, Optional.of(rate));
    }

    /** {@return these terms, at an agreed rate} */
    public LateInterestTerms withAgreedPercent(BigDecimal percent) {
        return new LateInterestTerms(regime, rates, Optional.of(percent), dayCount, indemnity, imputation, worth);
    }

    /**
     * {@return these terms, as changed by what the invoice says: its rate where it names one, and its indemnity, for
     * where terms are written and name none, none is claimed}
     */
    public LateInterestTerms with(LatePaymentTerms written) {
        LateInterestTerms terms =
                with(written.recoveryIndemnity().map(Indemnity::flat).orElse(Indemnity.none()));
        return written.annualPercent().map(terms::withAgreedPercent).orElse(terms);
    }

    /**
     * {@return the interest on the debts of one invoice, or why there is none: a day without a known rate or before the
     * law was in force, or a payment of which nobody says what it settles first}
     *
     * @param debts  in one currency, at least one; paths of findings are {@code debts[i]}
     * @throws IllegalArgumentException if there is no debt: of nothing there is no interest in any currency
     * @throws org.joda.money.CurrencyMismatchException if the debts are in more than one currency
     */
    public Outcome<LateInterest> on(List<LateDebt> debts) {
        if (debts.isEmpty()) {
            throw new IllegalArgumentException("interest is reckoned on at least one debt");
        }
        return new Reckoning(this, debts).outcome();
    }

    /** {@return the interest on one debt, or why there is none} */
    public Outcome<LateInterest> on(LateDebt debt) {
        return on(List.of(debt));
    }

    /** {@return the fixed sum for recovery, once for all debts of an invoice, by what was late of them on the first day} */
    public Money indemnityOn(List<LateDebt> debts) {
        return indemnity.on(late(debts));
    }

    /** {@return what was late, in the currency of the indemnity where a rate says what it is worth in that} */
    Money late(List<LateDebt> debts) {
        Money late = Money.total(debts.stream().map(LateDebt::lateAmount).toList());
        return worth.filter(rate -> rate.from().equals(late.getCurrencyUnit()) && !indemnity.compares(late))
                .map(rate -> rate.convert(late))
                .orElse(late);
    }

    /** {@return how much more is left of the principal than is open on the account: what payments settled of interest instead} */
    Money principalBeside(List<LateDebt> debts) {
        return new Reckoning(this, debts)
                .left()
                .minus(Money.total(debts.stream().map(LateDebt::left).toList()));
    }

    // every segment has the same denominator, so that a sum stays exact until this one division
    Money stated(CurrencyUnit currency, BigDecimal sum) {
        return Rounding.quotient(currency, sum, BigDecimal.valueOf(100 * dayCount.partsOfYear()));
    }
}
