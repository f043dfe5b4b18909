package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.fee;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BillingRunTest {

    private static final PricingModel TIERS = new GraduatedPrice(List.of(
            new Tier(Optional.of(new BigDecimal("100")), BigMoney.parse("EUR 12"), Optional.empty()),
            new Tier(Optional.empty(), BigMoney.parse("EUR 10"), Optional.empty())));

    @Test
    void arrears_are_billed_the_day_after_and_advances_on_the_first_day() {
        assertThat(days(plan(fee("EUR 100.00", CycleUnit.QUARTER, BillingTiming.IN_ARREARS), "2026-03-31")))
                .isEmpty();
        assertThat(days(plan(fee("EUR 100.00", CycleUnit.QUARTER, BillingTiming.IN_ARREARS), "2026-04-01")))
                .containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(days(plan(fee("EUR 100.00", CycleUnit.QUARTER, BillingTiming.IN_ADVANCE), "2026-01-01")))
                .containsExactly(START);
    }

    @Test
    void what_partner_and_supplier_are_is_known_on_the_drafts_of_their_agreement() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .build();
        PartnerAgreement told = agreement.toBuilder()
                .supplier(agreement.supplier().toBuilder()
                        .taxFact(TaxFact.SELLER_OPTED_FOR_TAXATION, true)
                        .build())
                .partner(agreement.partner().toBuilder()
                        .taxFact(TaxFact.BUYER_VAT_NUMBER_VALID, true)
                        .build())
                .build();
        BillingProposal proposal =
                BillingRun.standard().plan(List.of(told), List.of(), Chain.none(), LocalDate.of(2026, 1, 1));
        assertThat(proposal.invoices().get(0).draft().header().known())
                .isEqualTo(TaxFacts.of(TaxFact.SELLER_OPTED_FOR_TAXATION, true)
                        .with(TaxFact.BUYER_VAT_NUMBER_VALID, true));
    }

    @Test
    void running_again_bills_nothing_twice_and_a_missed_run_is_caught_up() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .build();
        LocalDate day = LocalDate.of(2026, 3, 15);
        HostBook book = new HostBook();
        BillingProposal first = book.plan(day, List.of(agreement), List.of());
        assertThat(days(first)).hasSize(3);
        book.issue(first, day);
        assertThat(book.bill(day, agreement)).isEmpty();
        assertThat(days(book.plan(LocalDate.of(2026, 4, 1), List.of(agreement), List.of())))
                .containsExactly(LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_period_that_the_agreement_covers_in_part_is_billed_by_its_days() {
        // 300.00 a quarter from 20 May: 42 of 91 days are 138.46 (semantics 5.17)
        PartnerAgreement agreement = agreement(new BillingRule.RecurringFee(
                        "fee",
                        "Abonnement",
                        new BillingCycle(LocalDate.of(2024, 4, 1), CycleUnit.QUARTER, 1, BillingTiming.IN_ARREARS),
                        Money.parse("EUR 300.00"),
                        SERVICE,
                        Optional.empty()))
                .validFrom(LocalDate.of(2024, 5, 20))
                .build();
        LineItem line = BillingRun.standard()
                .plan(List.of(agreement), List.of(), Chain.none(), LocalDate.of(2024, 7, 1))
                .invoices()
                .get(0)
                .draft()
                .lines()
                .get(0);
        assertThat(line.price().unitPrice()).isEqualTo(BigMoney.parse("EUR 138.46"));
        assertThat(line.period()).contains(new ServicePeriod(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 1)));
    }

    @Test
    void an_agreement_that_ends_bills_its_last_days_when_it_ends() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ARREARS))
                .validUntil(LocalDate.of(2026, 1, 16))
                .build();
        BillingProposal proposal =
                BillingRun.standard().plan(List.of(agreement), List.of(), Chain.none(), LocalDate.of(2027, 1, 1));
        assertThat(days(proposal)).containsExactly(LocalDate.of(2026, 1, 16));
    }

    @Test
    void usage_is_priced_by_tier_and_stands_as_one_line_that_comes_to_its_price_exactly() {
        List<Usage> usage = List.of(used("u1", "2026-01-10", "90"), used("u2", "2026-03-31", "60.5"));
        PartnerAgreement agreement = agreement(hours(TIERS)).build();
        LineItem line = BillingRun.standard()
                .plan(List.of(agreement), usage, Chain.none(), LocalDate.of(2026, 4, 1))
                .invoices()
                .get(0)
                .draft()
                .lines()
                .get(0);
        // 100 at 12.00 and 50.5 at 10.00
        assertThat(line.quantity()).isEqualByComparingTo("150.5");
        assertThat(line.price().unitPrice()).isEqualTo(BigMoney.parse("EUR 1705"));
        assertThat(line.price().baseQuantity()).isEqualByComparingTo("150.5");
        assertThat(line.tierLines()).hasSize(2);
        assertThat(line.origin().orElseThrow().key()).isEqualTo("A1/hours/2026-01-01/2026-04-01");
    }

    @Test
    void the_order_of_usage_and_agreements_changes_nothing() {
        List<Usage> usage = new ArrayList<>(List.of(
                used("u1", "2026-01-10", "90"), used("u2", "2026-03-31", "60.5"), used("u3", "2026-02-01", "1")));
        List<PartnerAgreement> agreements = new ArrayList<>(List.of(
                agreement(hours(TIERS)).build(),
                agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                        .id("A2")
                        .build()));
        BillingProposal proposal =
                BillingRun.standard().plan(agreements, usage, Chain.none(), LocalDate.of(2026, 4, 1));
        Collections.shuffle(usage, new Random(1));
        Collections.reverse(agreements);
        assertThat(BillingRun.standard().plan(agreements, usage, Chain.none(), LocalDate.of(2026, 4, 1)))
                .isEqualTo(proposal);
    }

    @Test
    void a_commission_is_a_self_billed_invoice_of_the_partner() {
        PartnerAgreement agreement = agreement(new BillingRule.Commission(
                        "commission",
                        "Commission",
                        new BillingCycle(START, CycleUnit.QUARTER, 1, BillingTiming.IN_ARREARS),
                        "sales",
                        Percentage.of("12"),
                        SERVICE,
                        Optional.empty()))
                .build();
        List<Usage> sales =
                List.of(new Usage("s1", "buyer", "sales", LocalDate.of(2026, 2, 1), new BigDecimal("1234.56")));
        InvoiceDraft draft = BillingRun.standard()
                .plan(List.of(agreement), sales, Chain.none(), LocalDate.of(2026, 4, 1))
                .invoices()
                .get(0)
                .draft();
        assertThat(draft.header().type()).isEqualTo(DocumentType.SELF_BILLED_INVOICE);
        assertThat(draft.header().seller().id()).isEqualTo("buyer");
        LineItem line = draft.lines().get(0);
        assertThat(line.quantity()).isEqualByComparingTo("12");
        assertThat(line.unit()).isEqualTo(Unit.PERCENT);
        assertThat(line.price().unitPrice()).isEqualTo(BigMoney.parse("EUR 1234.56"));
        assertThat(line.price().baseQuantity()).isEqualByComparingTo("100");
    }

    @Test
    void days_billed_in_advance_after_an_early_end_are_given_back_once() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .build();
        HostBook book = new HostBook();
        book.bill(LocalDate.of(2026, 2, 1), agreement);
        PartnerAgreement ended =
                agreement.toBuilder().validUntil(LocalDate.of(2026, 1, 16)).build();
        LocalDate march = LocalDate.of(2026, 3, 1);
        BillingProposal proposal = book.plan(march, List.of(ended), List.of());
        // 15 of 31 days of January are 48.387, so 48.39 of 100.00; February was billed whole
        InvoiceDraft note = proposal.invoices().get(0).draft();
        assertThat(note.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.lines())
                .extracting(
                        line -> line.price().unitPrice() + " " + line.period().orElseThrow())
                .containsExactly("EUR 51.61 2026-01-16/2026-02-01", "EUR 100 2026-02-01/2026-03-01");
        book.issue(proposal, march);
        assertThat(book.bill(march, ended)).isEmpty();
    }

    @Test
    void a_line_shows_the_quantity_used_whatever_the_model() {
        PartnerAgreement agreement = agreement(new BillingRule.UsageFee(
                        "hours",
                        "Heures",
                        new BillingCycle(START, CycleUnit.QUARTER, 1, BillingTiming.IN_ARREARS),
                        "hours",
                        Unit.HOUR,
                        new PackagePrice(new BigDecimal("50"), BigMoney.parse("EUR 2"), BigDecimal.ZERO),
                        SERVICE,
                        Optional.empty()))
                .build();
        LineItem line = BillingRun.standard()
                .plan(
                        List.of(agreement),
                        List.of(used("u1", "2026-01-10", "101")),
                        Chain.none(),
                        LocalDate.of(2026, 4, 1))
                .invoices()
                .get(0)
                .draft()
                .lines()
                .get(0);
        assertThat(line.quantity()).isEqualByComparingTo("101");
        assertThat(line.price().unitPrice()).isEqualTo(BigMoney.parse("EUR 6"));
        assertThat(line.tierLines()).hasSize(1);
    }

    @Test
    void nothing_used_is_nothing_billed() {
        assertThat(BillingRun.standard()
                        .plan(
                                List.of(agreement(hours(TIERS)).build()),
                                List.of(),
                                Chain.none(),
                                LocalDate.of(2026, 4, 1))
                        .invoices())
                .isEmpty();
    }

    private static BillingProposal plan(BillingRule rule, String asOf) {
        return BillingRun.standard()
                .plan(List.of(agreement(rule).build()), List.of(), Chain.none(), LocalDate.parse(asOf));
    }

    private static List<LocalDate> days(BillingProposal proposal) {
        return proposal.invoices().stream().map(ProposedInvoice::billedOn).toList();
    }
}
