package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.commission;
import static org.facturier.core.billing.BillingFixture.cycle;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AgreementBillingTest {

    private static final ServicePeriod QUARTER = new ServicePeriod(START, APRIL);
    private static final PaymentTerms PAYOUT = PaymentTerms.of(DueDateRule.days(10));

    @Test
    void an_invoice_bears_what_the_agreement_says() {
        InvoiceDraft draft = only(agreement(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .version(7)
                .meansOfPayment(new PaymentMeans.Card())
                .purchaseOrder("BC-1")
                .buyerReference("SERVICE-7")
                .policy(VatCalculators.perLine().policy())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .payoutTerms(PAYOUT)
                .build());
        assertThat(draft.header().meansOfPayment()).containsExactly(new PaymentMeans.Card());
        assertThat(draft.header().references().purchaseOrder()).contains("BC-1");
        assertThat(draft.header().references().buyerReference()).contains("SERVICE-7");
        assertThat(draft.header().references().contract()).contains("A1");
        assertThat(draft.header().policy()).contains(VatCalculators.perLine().policy());
        assertThat(draft.header().terms()).isEqualTo(PaymentTerms.of(DueDateRule.days(30)));
        assertThat(draft.allowancesAndCharges()).hasSize(1);
        assertThat(draft.lines().get(0).identity().productCode()).contains("P-fee");
        assertThat(draft.lines().get(0).origin()).contains(LineOrigin.of("A1", 7, "fee", QUARTER));
    }

    @Test
    void what_is_owed_to_the_partner_is_a_document_of_its_own_on_payout_terms() {
        PartnerAgreement agreement = agreement(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .rule(commission("12"))
                .payoutTerms(PAYOUT)
                .build();
        List<ProposedInvoice> proposed =
                plan(agreement, used("u1", "2026-02-01", "100")).invoices();
        assertThat(proposed).hasSize(2);
        InvoiceDraft owed = proposed.get(1).draft();
        assertThat(owed.header().type().isSelfBilled()).isTrue();
        assertThat(owed.header().terms()).isEqualTo(PAYOUT);
    }

    @Test
    void the_delivery_of_an_invoice_spans_the_periods_of_its_lines() {
        PartnerAgreement agreement = agreement(fee("march", CycleUnit.MONTH, BillingTiming.IN_ARREARS))
                .rule(fee("quarter", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .rule(fee("april", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .rule(fee("again", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .build();
        List<ProposedInvoice> proposed = plan(agreement).invoices();
        assertThat(proposed.get(proposed.size() - 1).draft().header().delivery())
                .contains(Delivery.during(new ServicePeriod(START, LocalDate.of(2026, 5, 1))));
    }

    @Test
    void documents_come_by_day_and_then_by_agreement() {
        PartnerAgreement late = agreement(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .build();
        PartnerAgreement early = agreement(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ADVANCE))
                .id("A2")
                .build();
        assertThat(BillingRun.standard()
                        .plan(List.of(late, early), List.of(), Chain.none(), APRIL)
                        .invoices())
                .extracting(proposed -> proposed.agreement() + " " + proposed.billedOn())
                .containsExactly("A2 2026-01-01", "A1 2026-04-01", "A2 2026-04-01");
    }

    @Test
    void one_rule_that_was_billed_holds_up_no_other_of_the_same_period() {
        PartnerAgreement agreement = agreement(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .rule(fee("support", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                .build();
        HostBook book = new HostBook();
        PartnerAgreement before =
                agreement.toBuilder().rules(agreement.rules().subList(0, 1)).build();
        book.bill(APRIL, before);
        BillingProposal rest = book.plan(APRIL, List.of(agreement), List.of());
        assertThat(rest.invoices().get(0).draft().lines())
                .extracting(line -> line.origin().orElseThrow().rule())
                .containsExactly("support");
    }

    @Test
    void a_period_cut_short_by_the_end_is_billed_that_day_and_once() {
        LocalDate end = LocalDate.of(2026, 1, 16);
        PartnerAgreement agreement = agreement(fee("fee", CycleUnit.MONTH, BillingTiming.IN_ARREARS))
                .validUntil(end)
                .build();
        HostBook book = new HostBook();
        assertThat(book.bill(end, agreement)).hasSize(1);
        assertThat(book.bill(APRIL, agreement)).isEmpty();
    }

    @Test
    void an_agreement_whose_versions_contradict_each_other_is_named_and_the_others_are_billed() {
        PartnerAgreement agreement =
                agreement(fee("fee", CycleUnit.MONTH, BillingTiming.IN_ADVANCE)).build();
        PartnerAgreement sameDay = agreement.toBuilder().version(2).build();
        PartnerAgreement other = agreement.toBuilder().id("A2").build();
        BillingProposal proposal =
                BillingRun.standard().plan(List.of(agreement, sameDay, other), List.of(), Chain.none(), START);
        assertThat(proposal.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("AGR-DAY-01 A1 version 2");
        assertThat(proposal.invoices()).extracting(ProposedInvoice::agreement).containsExactly("A2");
    }

    @Test
    void a_model_that_finds_no_price_is_named_and_the_other_rules_are_billed() {
        List<PricingModel> models = List.of(
                quantity -> {
                    throw new IllegalArgumentException("no tier");
                },
                quantity -> {
                    throw new ArithmeticException("no tier");
                });
        for (PricingModel model : models) {
            BillingProposal proposal = plan(
                    agreement(hours(model))
                            .rule(fee("fee", CycleUnit.QUARTER, BillingTiming.IN_ARREARS))
                            .build(),
                    used("u1", "2026-02-01", "1"));
            assertThat(proposal.invoices()).hasSize(1);
            assertThat(proposal.findings().all())
                    .extracting(finding -> finding.code() + " " + finding.message())
                    .containsExactly("BILL-PRICE-01 no tier");
        }
    }

    @Test
    void a_fee_of_a_tier_and_a_bound_of_the_price_are_in_the_line() {
        PricingModel withFee = new GraduatedPrice(
                List.of(new Tier(Optional.empty(), BigMoney.parse("EUR 10"), Optional.of(BigMoney.parse("EUR 5")))));
        assertThat(net(withFee, used("u1", "2026-02-01", "3"))).isEqualTo(BigMoney.parse("EUR 35"));
        PricingModel atLeast = new BoundedPrice(
                new UnitPrice(BigMoney.parse("EUR 10")), Optional.of(BigMoney.parse("EUR 50")), Optional.empty());
        assertThat(net(atLeast, used("u1", "2026-02-01", "3"))).isEqualTo(BigMoney.parse("EUR 50"));
        assertThat(net(atLeast)).isEqualTo(BigMoney.parse("EUR 50"));
    }

    @Test
    void what_was_used_for_nothing_is_not_billed() {
        PricingModel free = new UnitPrice(BigMoney.parse("EUR 0"));
        assertThat(plan(agreement(hours(free)).build(), used("u1", "2026-02-01", "3"))
                        .invoices())
                .isEmpty();
    }

    @Test
    void the_day_after_a_period_and_the_usage_of_others_are_not_in_it() {
        PricingModel perHour = new UnitPrice(BigMoney.parse("EUR 10"));
        assertThat(net(
                        perHour,
                        used("u1", "2026-03-31", "3"),
                        used("u2", "2026-04-01", "40"),
                        new Usage("u3", "other", "hours", START, new BigDecimal("500"))))
                .isEqualTo(BigMoney.parse("EUR 30"));
        assertThat(plan(
                                agreement(hours(perHour)).build(),
                                new Usage("u3", "other", "hours", START, new BigDecimal("500")))
                        .invoices())
                .isEmpty();
    }

    @Test
    void usage_that_nobody_is_billed_for_is_named() {
        PartnerAgreement agreement = agreement(hours(new UnitPrice(BigMoney.parse("EUR 10"))))
                .validUntil(APRIL)
                .build();
        Usage first = used("u1", "2026-02-01", "1");
        BillingProposal proposal = plan(
                agreement,
                first,
                used("u1", "2026-02-02", "2"),
                used("u5", "2026-03-02", "0"),
                used("u5", "2026-03-02", "0"),
                used("u2", "2026-04-01", "1"),
                new Usage("u3", "other", "hours", START, BigDecimal.ONE),
                new Usage("u4", "buyer", "sales", START, BigDecimal.ONE));
        assertThat(proposal.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "USE-ID-01 usage u5",
                        "USE-ID-02 usage u1",
                        "USE-DATE-01 usage u2",
                        "USE-PARTNER-01 usage u3",
                        "USE-METRIC-01 usage u4");
        assertThat(proposal.invoices().get(0).draft().lines().get(0).quantity()).isEqualByComparingTo("1");
    }

    private static BigMoney net(PricingModel model, Usage... usage) {
        LineItem line = plan(agreement(hours(model)).build(), usage)
                .invoices()
                .get(0)
                .draft()
                .lines()
                .get(0);
        return line.price()
                .unitPrice()
                .multipliedBy(line.quantity())
                .dividedBy(line.price().baseQuantity(), java.math.RoundingMode.UNNECESSARY)
                .withScale(0);
    }

    private static InvoiceDraft only(PartnerAgreement agreement) {
        List<ProposedInvoice> proposed = plan(agreement).invoices();
        assertThat(proposed).hasSize(1);
        return proposed.get(0).draft();
    }

    private static BillingProposal plan(PartnerAgreement agreement, Usage... usage) {
        return BillingRun.standard().plan(List.of(agreement), List.of(usage), Chain.none(), APRIL);
    }

    private static BillingRule fee(String key, CycleUnit unit, BillingTiming timing) {
        return new BillingRule.RecurringFee(
                key, "Abonnement", cycle(unit, timing), Money.parse("EUR 100.00"), SERVICE, Optional.of("P-" + key));
    }
}
