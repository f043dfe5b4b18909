package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An agreement A1 with the buyer from 1 January 2026 on, and what it may bill. */
final class BillingFixture {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);

    private BillingFixture() {}

    static BillingCycle cycle(CycleUnit unit, BillingTiming timing) {
        return new BillingCycle(START, unit, 1, timing);
    }

    static BillingRule.RecurringFee fee(String amount, CycleUnit unit, BillingTiming timing) {
        return new BillingRule.RecurringFee(
                "fee", "Abonnement", cycle(unit, timing), Money.parse(amount), SERVICE, Optional.empty());
    }

    static BillingRule.OneOff once(String amount, LocalDate on) {
        return new BillingRule.OneOff("setup", "Mise en service", on, Money.parse(amount), SERVICE, Optional.empty());
    }

    /** By quarter. */
    static BillingRule.UsageFee hours(PricingModel pricing) {
        return new BillingRule.UsageFee(
                "hours",
                "Heures",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                "hours",
                Unit.HOUR,
                pricing,
                SERVICE,
                Optional.empty());
    }

    /** By quarter, of the hours. */
    static BillingRule.Commission commission(String percent) {
        return new BillingRule.Commission(
                "commission",
                "Commission",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                "hours",
                Percentage.of(percent),
                SERVICE,
                Optional.empty());
    }

    static PartnerAgreement.Builder agreement(BillingRule... rules) {
        return Samples.agreement(START, rules);
    }

    static Usage used(String id, String on, String quantity) {
        return new Usage(id, "buyer", "hours", LocalDate.parse(on), new BigDecimal(quantity));
    }

    /** On 1 February. */
    static Usage used(String id, String quantity) {
        return used(id, "2026-02-01", quantity);
    }

    /** {@return every line that is proposed} */
    static List<LineItem> lines(BillingProposal proposal) {
        return proposal.invoices().stream()
                .flatMap(invoice -> invoice.draft().lines().stream())
                .toList();
    }

    /** {@return what each comes to before allowances and charges of the whole} */
    static List<Money> amounts(BillingProposal proposal) {
        return lines(proposal).stream()
                .map(line -> AgreedAmount.of(CurrencyUnit.EUR, line))
                .toList();
    }

    /** Quantity, price, days and version, such as {@code 1 EUR 67.1 2026-01-16/2026-02-01 v2}. */
    static String words(LineItem line) {
        return line.quantity().toPlainString() + " EUR "
                + line.price().unitPrice().getAmount().toPlainString() + " "
                + line.period().orElseThrow() + " v"
                + line.origin().orElseThrow().version();
    }
}
