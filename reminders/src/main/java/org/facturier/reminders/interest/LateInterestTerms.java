package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.terms.LatePaymentTerms;
import org.joda.money.Money;

/**
 * The terms of interest on late payment for one invoice: a law, an agreed rate, or an agreed rate under a law. They hold all that
 * is needed to work interest out, so that equal terms and debts give equal interest for ever.
 *
 * <p>Under {@code FR-B2B} EUR 1440.00 that were due on 14 February 2026 cost 40 days up to 26 March: 1440.00 x 12.15 % x 40 / 365 =
 * 19.1737, stated as EUR 19.17. The rate is the 2.15 % of the European Central Bank on 1 January 2026 and ten points.
 *
 * @source Code de commerce, art. L441-10 II; Directive 2011/7/EU, art. 3
 */
public sealed interface LateInterestTerms permits LateInterestTermsData {

    /** {@return the law; empty where interest is by agreement alone} */
    Optional<LateInterestRegime> regime();

    /** {@return the agreed rate, hundredths a year, one for the whole time; empty for that of the law} */
    Optional<BigDecimal> agreedPercent();

    /** {@return how days become a part of a year} */
    DayCountConvention dayCount();

    /**
     * {@return what late payments settle first; empty where neither the law nor the house says it, which is then asked for once
     * interest had accrued when something was paid}
     */
    Optional<AllocationOrder> allocation();

    /**
     * {@return the terms of a law: its rate by the tables of this library, its usual day count, its indemnity, and what payments
     * settle first, where it says so}
     */
    static LateInterestTerms of(LateInterestRegime regime) {
        return LateInterestTermsData.of(regime);
    }

    /**
     * {@return the terms of an agreement outside any law known here: a rate on 365 days, no indemnity, and what payments settle
     * first to be said}
     *
     * @param percent  hundredths a year, zero or more: eight per cent is {@code 8}
     * @throws IllegalArgumentException if the rate is below zero
     */
    static LateInterestTerms agreed(BigDecimal percent) {
        return LateInterestTermsData.agreed(percent);
    }

    /** {@return these terms, by other tables of reference rates} */
    LateInterestTerms with(ReferenceRates newer);

    /** {@return these terms, with another day count} */
    LateInterestTerms with(DayCountConvention other);

    /** {@return these terms, with payments put to other things first} */
    LateInterestTerms with(AllocationOrder other);

    /**
     * {@return these terms, with what a debt is worth in the currency in which the law states the bands of its fixed sum}
     * It is asked of debts in another currency only, and changes no interest.
     */
    LateInterestTerms with(ExchangeRate rate);

    /** {@return these terms, at an agreed rate} */
    LateInterestTerms withAgreedPercent(BigDecimal percent);

    /** {@return these terms, with a fixed sum for recovery that is the same whatever the debt} */
    LateInterestTerms withIndemnity(Money sum);

    /** {@return these terms, without a fixed sum for recovery} */
    LateInterestTerms withoutIndemnity();

    /**
     * {@return these terms, as changed by what the invoice says: its rate where it names one, and its indemnity, for
     * where terms are written and name none, none is claimed}
     */
    LateInterestTerms with(LatePaymentTerms written);

    /**
     * {@return the interest on the debts of one invoice, or why there is none: a day without a known rate or before the
     * law was in force, or a payment of which nobody says what it settles first}
     *
     * <p>Each debt is gone through by itself, in the order of the list; the sum of all segments is exact and is rounded once.
     *
     * @param debts  in one currency, at least one; paths of findings are {@code debts[i]}
     * @throws IllegalArgumentException if there is no debt: of nothing there is no interest in any currency
     * @throws org.joda.money.CurrencyMismatchException if the debts are in more than one currency
     */
    Outcome<LateInterest> on(List<? extends LateDebt> debts);

    /** {@return the interest on one debt, or why there is none} */
    default Outcome<LateInterest> on(LateDebt debt) {
        return on(List.of(debt));
    }

    /** {@return the fixed sum for recovery, once for all debts of an invoice, by what was late of them on the first day} */
    Money indemnityOn(List<? extends LateDebt> debts);
}
