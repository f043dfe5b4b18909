package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentCard;
import org.facturier.core.terms.PaymentDays;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentReference;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.core.terms.SwissReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** When and how is paid. Shares come to the whole, so that every amount of either sign can be scheduled. */
public final class TermsArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private TermsArbitraries() {}

    /** {@return terms that count from the date of the invoice, the only day that is always known} */
    public static Arbitrary<DueDateRule> dueDateRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 8, 30, 45, 60),
                        Arbitraries.of(EndOfMonth.class).optional(0.3),
                        paymentDays().optional(0.2),
                        Arbitraries.of(BusinessDayRule.class).optional(0.2))
                .as((months, days, end, paid, business) ->
                        new DueDateRule(DueFrom.INVOICE_DATE, months, days, end, paid, business));
    }

    /** {@return terms that count from any day, which may be one that nobody knows} */
    public static Arbitrary<DueDateRule> extremeDueDateRules() {
        return Combinators.combine(
                        Arbitraries.of(DueFrom.class),
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(0, 3650),
                        Arbitraries.of(EndOfMonth.class).optional(),
                        paymentDays().optional(),
                        Arbitraries.of(BusinessDayRule.class).optional())
                .as(DueDateRule::new);
    }

    /** {@return days of the month on which a buyer pays} */
    public static Arbitrary<PaymentDays> paymentDays() {
        return Arbitraries.integers()
                .between(1, 31)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PaymentDays::new);
    }

    /** {@return discounts for those who pay early} */
    public static Arbitrary<EarlyPaymentDiscount> discounts() {
        return Combinators.combine(
                        Arbitraries.of("0.5", "1", "2", "3").map(Percentage::of), Arbitraries.of(0, 8, 10, 14))
                .as(EarlyPaymentDiscount::new);
    }

    /** {@return plans in equal parts, in percentages, or with a balance} */
    public static Arbitrary<PaymentPlan> plans() {
        return Combinators.combine(
                        shares(), dueDateRules(), discounts().optional(0.2), Arbitraries.of(Apportionment.class))
                .as(TermsArbitraries::plan);
    }

    /** {@return plans of up to 60 parts, whose fractions have denominators without a finite decimal form} */
    public static Arbitrary<PaymentPlan> extremePlans() {
        Arbitrary<List<InstalmentShare>> equal =
                Arbitraries.of(7, 13, 36, 59, 60).map(TermsArbitraries::equalParts);
        Arbitrary<List<InstalmentShare>> fine = MoneyArbitraries.extremePercentages()
                .map(percent -> List.of(new InstalmentShare.PercentShare(percent), new InstalmentShare.BalanceShare()));
        return Combinators.combine(Arbitraries.oneOf(equal, fine), dueDateRules(), Arbitraries.of(Apportionment.class))
                .as((shares, due, rounding) -> plan(shares, due, Optional.empty(), rounding));
    }

    /** {@return plans for one amount: some of it is fixed, the rest is the balance} */
    public static Arbitrary<PaymentPlan> plansFor(Money payable) {
        return payable.isZero()
                ? plans()
                : Combinators.combine(
                                fixedShares(payable.abs()), dueDateRules(), Arbitraries.of(PaymentPlan.Base.class))
                        .as((fixed, due, base) -> new PaymentPlan(
                                List.of(planned(fixed, due), planned(new InstalmentShare.BalanceShare(), due)),
                                base,
                                Apportionment.LARGEST_REMAINDER));
    }

    private static Arbitrary<InstalmentShare> fixedShares(Money whole) {
        CurrencyUnit currency = whole.getCurrencyUnit();
        return Arbitraries.bigIntegers()
                .between(BigInteger.ONE, whole.getAmount().unscaledValue())
                .map(minor -> new InstalmentShare.AmountShare(
                        Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces()))));
    }

    private static Arbitrary<List<InstalmentShare>> shares() {
        Arbitrary<List<InstalmentShare>> equal =
                Arbitraries.integers().between(1, 12).map(TermsArbitraries::equalParts);
        Arbitrary<List<InstalmentShare>> percents =
                Arbitraries.just(List.of(percent("30"), percent("40"), percent("30")));
        Arbitrary<List<InstalmentShare>> balance = MoneyArbitraries.percentages()
                .map(percent -> List.of(new InstalmentShare.PercentShare(percent), new InstalmentShare.BalanceShare()));
        Arbitrary<List<InstalmentShare>> held = Arbitraries.just(
                List.of(new InstalmentShare.BalanceShare(), new InstalmentShare.RetentionShare(Percentage.of("5"))));
        return Opaque.of(Arbitraries.oneOf(equal, percents, balance, held));
    }

    private static List<InstalmentShare> equalParts(int parts) {
        return Collections.nCopies(parts, new InstalmentShare.FractionShare(1, parts));
    }

    private static InstalmentShare percent(String percent) {
        return new InstalmentShare.PercentShare(Percentage.of(percent));
    }

    private static PaymentPlan plan(
            List<InstalmentShare> shares,
            DueDateRule due,
            Optional<EarlyPaymentDiscount> discount,
            Apportionment rounding) {
        List<PlannedInstalment> planned = new ArrayList<>();
        for (InstalmentShare share : shares) {
            planned.add(new PlannedInstalment(share, due.afterMonths(planned.size()), discount));
        }
        return new PaymentPlan(planned, PaymentPlan.Base.TOTAL, rounding);
    }

    private static PlannedInstalment planned(InstalmentShare share, DueDateRule due) {
        return new PlannedInstalment(share, due, Optional.empty());
    }

    /** {@return interest and indemnities for those who pay late} */
    public static Arbitrary<LatePaymentTerms> latePayment() {
        return Combinators.combine(
                        Arbitraries.of("0", "3", "10", "12.15")
                                .map(BigDecimal::new)
                                .optional(),
                        Arbitraries.just(Money.of(CurrencyUnit.EUR, 40)).optional())
                .as(LatePaymentTerms::new);
    }

    /** {@return terms of payment, mostly plain} */
    public static Arbitrary<PaymentTerms> terms() {
        return Opaque.of(Combinators.combine(plans(), latePayment().optional(0.3))
                .as((plan, late) -> new PaymentTerms(plan, late, Optional.empty())));
    }

    /** {@return the same, of some of which the amount payable is rounded in a currency} */
    public static Arbitrary<PaymentTerms> terms(CurrencyUnit currency) {
        Arbitrary<Money> units = Arbitraries.of(5, 10, 100).map(minor -> Money.ofMinor(currency, minor));
        return Opaque.of(Combinators.combine(terms(), units.optional(0.2))
                .as((terms, unit) -> unit.map(terms::payableIn).orElse(terms)));
    }

    /** {@return terms of payment in many parts} */
    public static Arbitrary<PaymentTerms> extremeTerms() {
        return Opaque.of(extremePlans().map(PaymentTerms::of));
    }

    /** {@return schedules of amounts of either sign} */
    public static Arbitrary<PaymentSchedule> schedules() {
        DueDates dates = new DueDates(DAY, Optional.of(DAY), Optional.of(DAY));
        return Combinators.combine(plans(), MoneyArbitraries.inCurrencies(MoneyArbitraries::amounts))
                .as((plan, amount) -> plan.schedule(amount, dates).orThrow());
    }

    /** {@return means of payment of every kind} */
    public static Arbitrary<PaymentMeans> means() {
        Arbitrary<PaymentMeans> debits = Combinators.combine(
                        TextArbitraries.references(),
                        IdentifierArbitraries.ibans().optional())
                .as((mandate, debtor) -> new PaymentMeans.DirectDebit(mandate, "FR72ZZZ123456", debtor));
        return Arbitraries.oneOf(
                PartyArbitraries.accounts().map(PaymentMeans.CreditTransfer::new),
                debits,
                otherMeans(),
                Arbitraries.of(PaymentCard.of("4970101234567890"), new PaymentCard("7890", Optional.of("Z. O'NEILL")))
                        .map(card -> new PaymentMeans.Card(Optional.of(card))),
                Arbitraries.of(
                        new PaymentMeans.Card(),
                        new PaymentMeans.Cheque(),
                        new PaymentMeans.Online(URI.create("https://pay.example.org/i/1"))));
    }

    private static Arbitrary<PaymentMeans> otherMeans() {
        Arbitrary<OtherAccount> accounts = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of("12-345 678", "000123456789"),
                                IdentifierArbitraries.ibans().map(Iban::text)),
                        IdentifierArbitraries.bics().optional(),
                        Arbitraries.of("Ateliers du Rhône SAS").optional(0.2))
                .as(OtherAccount::new);
        Arbitrary<PaymentMeans> transfers = Combinators.combine(
                        Arbitraries.of("30", "42"), TextArbitraries.descriptions(), accounts.map(Optional::of))
                .as(PaymentMeans.OtherMeans::new);
        Arbitrary<PaymentMeans> others = Combinators.combine(
                        Arbitraries.of("10", "31", "57", "97", "ZZZ"),
                        TextArbitraries.descriptions(),
                        accounts.optional())
                .as(PaymentMeans.OtherMeans::new);
        return Arbitraries.frequencyOf(Tuple.of(1, transfers), Tuple.of(3, others));
    }

    /** {@return structured references: ISO 11649, Belgian and Swiss} */
    public static Arbitrary<PaymentReference> references() {
        Arbitrary<String> digits =
                Arbitraries.longs().between(0, 9_999_999_999L).map(String::valueOf);
        return Arbitraries.oneOf(
                TextArbitraries.references().map(CreditorReference::of),
                digits.map(BelgianReference::of),
                digits.filter(own -> !own.equals("0")).map(SwissReference::of));
    }
}
