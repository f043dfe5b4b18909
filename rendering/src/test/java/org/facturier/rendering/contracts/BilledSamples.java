package org.facturier.rendering.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices that a billing run proposed. */
public final class BilledSamples {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final BillingCycle MONTHLY = new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);

    private BilledSamples() {}

    /**
     * {@return what a run of March bills under an agreement that was amended on 5 February from 16 January on, and ends on 19
     * February: parts of a month, first and later ones; what lacks to a minimum and is beyond a maximum of 19 of 28 days;
     * and what January comes to now}
     */
    public static Invoice cutPeriods(Locale language) {
        PartnerAgreement first = agreement(language).rules(rules("EUR 99.99")).build();
        PartnerAgreement second = first.amended(LocalDate.of(2026, 2, 5), LocalDate.of(2026, 1, 16))
                .rules(rules("EUR 149.99"))
                .validUntil(LocalDate.of(2026, 2, 20))
                .build();
        List<Usage> calls =
                List.of(new Usage("U-1", "moulins", "calls", LocalDate.of(2026, 2, 3), new BigDecimal("2400")));
        Chain january =
                Chain.of(List.of(issued("F-2026-0090", proposed(List.of(first), List.of(), Chain.none(), FEBRUARY))));
        return issued("F-2026-0091", proposed(List.of(first, second), calls, january, MARCH));
    }

    /** {@return all that a run proposes, on one document} */
    private static InvoiceDraft proposed(
            List<PartnerAgreement> versions, List<Usage> usage, Chain before, LocalDate day) {
        List<InvoiceDraft> drafts = BillingRun.standard().plan(versions, usage, before, day).invoices().stream()
                .map(ProposedInvoice::draft)
                .toList();
        return InvoiceDraft.builder()
                .header(drafts.get(0).header())
                .lines(drafts.stream().flatMap(draft -> draft.lines().stream()).toList())
                .build();
    }

    private static Invoice issued(String number, InvoiceDraft draft) {
        InvoiceDraft.Builder taxed = InvoiceDraft.builder().header(draft.header());
        draft.lines()
                .forEach(line -> taxed.line(
                        line.toBuilder().treatment(TaxTreatment.standard("20")).build()));
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(taxed.build(), Issuance.of("F", MARCH))
                .orThrow();
    }

    private static PartnerAgreement.Builder agreement(Locale language) {
        return PartnerAgreement.builder()
                .id("AG-7")
                .version(1)
                .supplier(SampleParties.ATELIER)
                .partner(SampleParties.BUYER.toBuilder().id("moulins").build())
                .validFrom(START)
                .currency(CurrencyUnit.EUR)
                .language(language)
                .terms(PaymentTerms.of(DueDateRule.days(30)));
    }

    private static List<BillingRule> rules(String fee) {
        List<BillingRule> rules = new ArrayList<>();
        rules.add(new BillingRule.RecurringFee(
                "fee", "Abonnement", MONTHLY, Money.parse(fee), SERVICE, Optional.empty()));
        rules.add(new BillingRule.UsageFee(
                "calls",
                "Appels",
                MONTHLY,
                "calls",
                Unit.ONE,
                new UnitPrice(BigMoney.parse("EUR 0.05")),
                SERVICE,
                Optional.empty()));
        rules.add(bound("least", "Abonnement, minimum", "fee", Optional.of("EUR 250.00"), Optional.empty()));
        rules.add(bound("most", "Appels, plafond", "calls", Optional.empty(), Optional.of("EUR 100.00")));
        return rules;
    }

    private static BillingRule bound(
            String key, String name, String charges, Optional<String> least, Optional<String> most) {
        return new BillingRule.Commitment(
                key,
                name,
                MONTHLY,
                List.of(charges),
                least.map(Money::parse),
                most.map(Money::parse),
                SERVICE,
                Optional.empty());
    }
}
