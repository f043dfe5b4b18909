package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.cycle;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;
import static org.facturier.core.billing.BillingFixture.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Replacement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Percentage;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each figure was worked out by hand. */
class AdjustmentTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final List<Tier> TIERS = List.of(
            new Tier(Optional.of(new BigDecimal("100")), BigMoney.parse("EUR 12"), Optional.empty()),
            new Tier(Optional.empty(), BigMoney.parse("EUR 10"), Optional.empty()));

    private final HostBook book = new HostBook();

    @Test
    void a_change_within_a_period_billed_in_advance_bills_the_difference_and_nothing_twice() {
        PartnerAgreement first = agreement(fee("EUR 100.00", BillingTiming.IN_ADVANCE));
        bill(START, List.of(first));
        PartnerAgreement second = first.amended(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 16))
                .rules(List.of(fee("EUR 130.00", BillingTiming.IN_ADVANCE)))
                .build();
        InvoiceDraft draft = only(bill(LocalDate.of(2026, 1, 16), List.of(first, second)));
        // 100.00 x 15/31 = 48.387... and 130.00 less 130.00 x 15/31 = 62.903...: 48.39 + 67.10 - 100.00
        assertThat(draft.lines())
                .extracting(BillingFixture::words)
                .containsExactly("1 EUR 15.49 2026-01-16/2026-02-01 v2");
        assertThat(draft.header().type()).isEqualTo(DocumentType.INVOICE);
        assertThat(draft.lines().get(0).details().orElseThrow())
                .isEqualTo("Régularisation\u00a0: 115,49\u00a0EUR dus pour la période, 100,00\u00a0EUR déjà facturés");
    }

    @Test
    void days_given_back_are_billed_again_when_the_agreement_goes_on_after_all() {
        PartnerAgreement open = agreement(fee("EUR 100.00", BillingTiming.IN_ADVANCE));
        bill(START, List.of(open));
        PartnerAgreement ended =
                open.toBuilder().validUntil(LocalDate.of(2026, 1, 16)).build();
        assertThat(words(only(bill(LocalDate.of(2026, 1, 10), List.of(ended)))
                        .lines()
                        .get(0)))
                .isEqualTo("1 EUR 51.61 2026-01-16/2026-02-01 v1");
        PartnerAgreement longer =
                open.toBuilder().validUntil(LocalDate.of(2026, 1, 25)).build();
        // 24 of 31 days are 77.419..., less 48.39
        assertThat(words(only(bill(LocalDate.of(2026, 1, 20), List.of(longer)))
                        .lines()
                        .get(0)))
                .isEqualTo("1 EUR 29.03 2026-01-16/2026-01-25 v1");
    }

    @Test
    void an_amended_fee_in_arrears_is_billed_in_two_pieces_on_the_day_of_the_period() {
        PartnerAgreement first = agreement(fee("EUR 99.99", BillingTiming.IN_ARREARS));
        PartnerAgreement second = first.amended(START, LocalDate.of(2026, 2, 10))
                .rules(List.of(fee("EUR 99.99", BillingTiming.IN_ARREARS), hours(new GraduatedPrice(TIERS))))
                .build();
        PartnerAgreement dearer = first.amended(START, LocalDate.of(2026, 2, 10))
                .rules(List.of(fee("EUR 199.98", BillingTiming.IN_ARREARS)))
                .build();
        LocalDate march = LocalDate.of(2026, 3, 1);
        List<ProposedInvoice> january = bill(LocalDate.of(2026, 2, 1), List.of(first));
        assertThat(january).hasSize(1);
        // 9 of 28 days are 32.139..., so 32.14; of 199.98 they are 64.279..., so 199.98 - 64.28
        assertThat(only(BillingRun.standard()
                                .plan(List.of(first, dearer), List.of(), book.chain(), march)
                                .invoices())
                        .lines())
                .extracting(BillingFixture::words)
                .containsExactly("1 EUR 32.14 2026-02-01/2026-02-10 v1", "1 EUR 135.7 2026-02-10/2026-03-01 v2");
        // what the amendment leaves alone is one piece under the version that set it
        assertThat(only(BillingRun.standard()
                                .plan(List.of(first, second), List.of(), book.chain(), march)
                                .invoices())
                        .lines())
                .extracting(BillingFixture::words)
                .containsExactly("1 EUR 99.99 2026-02-01/2026-03-01 v1");
    }

    @Test
    void late_usage_is_billed_at_the_tier_that_it_reaches() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        List<Usage> usage = new ArrayList<>(List.of(used("u1", "90")));
        bill(APRIL, List.of(agreement), usage);
        usage.add(used("u2", "20.5"));
        LineItem line = only(bill(MAY, List.of(agreement), usage)).lines().get(0);
        // 100 x 12.00 + 10.5 x 10.00 = 1305.00, less 90 x 12.00 = 1080.00
        assertThat(words(line)).isEqualTo("20.5 EUR 225 2026-01-01/2026-04-01 v1");
        assertThat(line.price().baseQuantity()).isEqualByComparingTo("20.5");
        assertThat(bill(MAY, List.of(agreement), usage)).isEmpty();
    }

    @Test
    void usage_corrected_downwards_is_a_credit_note_that_names_the_invoice_and_bears_its_tax() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        bill(APRIL, List.of(agreement), List.of(used("u1", "90")));
        InvoiceDraft note = only(bill(MAY, List.of(agreement), List.of(used("u1", "80"))));
        Invoice invoice = book.document(1);
        assertThat(note.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.header().references().preceding()).containsExactly(invoice.reference());
        LineItem line = note.lines().get(0);
        assertThat(words(line)).isEqualTo("10 EUR 120 2026-01-01/2026-04-01 v1");
        assertThat(line.corrects()).contains(new LineReference(invoice.number(), 1));
        assertThat(line.treatment()).contains(TaxTreatment.standard("20"));
        assertThat(book.document(2).totals().net()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(bill(MAY, List.of(agreement), List.of(used("u1", "80")))).isEmpty();
    }

    @Test
    void more_used_may_cost_less_and_then_the_difference_is_given_back_in_one() {
        PartnerAgreement agreement = agreement(hours(new VolumePrice(TIERS)));
        List<Usage> usage = new ArrayList<>(List.of(used("u1", "100")));
        bill(APRIL, List.of(agreement), usage);
        usage.add(used("u2", "1"));
        InvoiceDraft note = only(bill(MAY, List.of(agreement), usage));
        // 101 x 10.00 = 1010.00, less 1200.00
        assertThat(note.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(words(note.lines().get(0))).isEqualTo("1 EUR 190 2026-01-01/2026-04-01 v1");
        assertThat(note.lines().get(0).origin().orElseThrow().quantity()).contains(BigDecimal.ONE);
    }

    @Test
    void late_sales_raise_the_commission_by_a_self_billed_invoice() {
        PartnerAgreement agreement = agreement(new BillingRule.Commission(
                "commission",
                "Commission",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                "hours",
                Percentage.of("12"),
                SERVICE,
                Optional.empty()));
        List<Usage> sales = new ArrayList<>(List.of(used("s1", "1234.56")));
        bill(APRIL, List.of(agreement), sales);
        sales.add(used("s2", "100.06"));
        InvoiceDraft draft = only(bill(MAY, List.of(agreement), sales));
        // 12 % of 1334.62 is 160.1544, less 148.15 (148.1472)
        assertThat(draft.header().type()).isEqualTo(DocumentType.SELF_BILLED_INVOICE);
        assertThat(words(draft.lines().get(0))).isEqualTo("1 EUR 12 2026-01-01/2026-04-01 v1");
    }

    @Test
    void what_a_credit_note_by_hand_gave_back_is_not_billed_again() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", BillingTiming.IN_ADVANCE));
        bill(START, List.of(agreement));
        book.creditInFull(1, CreditIntent.GIVEN_BACK, START);
        assertThat(bill(START, List.of(agreement))).isEmpty();
    }

    @Test
    void what_is_to_be_billed_anew_is_billed_with_its_quantity() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        bill(APRIL, List.of(agreement), List.of(used("u1", "90")));
        book.creditInFull(1, CreditIntent.BILL_ANEW, APRIL);
        LineItem line = only(bill(MAY, List.of(agreement), List.of(used("u1", "90"), used("u2", "5"))))
                .lines()
                .get(0);
        // 95 x 12.00, said as a difference to the nothing that stands billed
        assertThat(words(line)).isEqualTo("95 EUR 1140 2026-01-01/2026-04-01 v1");
        assertThat(line.origin().orElseThrow().quantity()).contains(new BigDecimal("95"));
    }

    @Test
    void units_to_be_billed_anew_are_billed_as_units() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        bill(APRIL, List.of(agreement), List.of(used("u1", "90")));
        book.issue(
                book.correction(1)
                        .as(CreditIntent.BILL_ANEW)
                        .ofQuantities("?", Map.of(1, BigDecimal.TEN))
                        .orThrow(),
                APRIL);
        assertThat(only(bill(MAY, List.of(agreement), List.of(used("u1", "90"))))
                        .lines())
                .extracting(BillingFixture::words)
                .containsExactly("10 EUR 120 2026-01-01/2026-04-01 v1");
    }

    @Test
    void late_usage_after_a_replacement_is_what_is_new() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        InvoiceDraft draft = only(bill(APRIL, List.of(agreement), List.of(used("u1", "90"))));
        Replacement again =
                book.correction(1).replacement("adresse", HostBook.taxed(draft)).orThrow();
        book.issue(again.creditNote(), APRIL);
        book.issue(again.invoice(), APRIL);
        assertThat(only(bill(MAY, List.of(agreement), List.of(used("u1", "90"), used("u2", "5"))))
                        .lines())
                .extracting(BillingFixture::words)
                .containsExactly("5 EUR 60 2026-01-01/2026-04-01 v1");
    }

    @Test
    void a_part_to_be_billed_anew_is_an_amount_and_says_nothing_of_quantities() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)));
        bill(APRIL, List.of(agreement), List.of(used("u1", "90")));
        book.credit(1, 1, "120.00", CreditIntent.BILL_ANEW, APRIL);
        LineItem line = only(bill(MAY, List.of(agreement), List.of(used("u1", "90"))))
                .lines()
                .get(0);
        assertThat(words(line)).isEqualTo("1 EUR 120 2026-01-01/2026-04-01 v1");
        assertThat(line.origin().orElseThrow().quantity()).contains(BigDecimal.ZERO);
    }

    @Test
    void a_corrective_invoice_bills_instead_of_the_one_it_replaces() {
        PartnerAgreement agreement = agreement(fee("EUR 100.00", BillingTiming.IN_ADVANCE));
        InvoiceDraft draft = only(bill(START, List.of(agreement)));
        book.issue(
                book.correction(1).corrective("adresse", HostBook.taxed(draft)).orThrow(), START);
        assertThat(bill(START, List.of(agreement))).isEmpty();
    }

    @Test
    void a_fixed_charge_of_the_agreement_is_not_put_on_adjustments_but_a_percentage_is() {
        AllowanceCharge postage =
                new AllowanceCharge.Charge(Measure.amount(Money.parse("EUR 5.00")), "frais", Optional.empty());
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS))).toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(postage))
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build();
        List<Usage> usage = new ArrayList<>(List.of(used("u1", "90")));
        assertThat(only(bill(APRIL, List.of(agreement), usage)).allowancesAndCharges())
                .hasSize(2);
        usage.add(used("u2", "1"));
        assertThat(only(bill(MAY, List.of(agreement), usage)).allowancesAndCharges())
                .extracting(part -> part.allowanceCharge().reason())
                .containsExactly("fidélité");
    }

    @Test
    void what_is_credited_is_a_credit_note_where_only_a_fixed_charge_would_bear_it() {
        AllowanceCharge postage =
                new AllowanceCharge.Charge(Measure.amount(Money.parse("EUR 5.00")), "frais", Optional.empty());
        PartnerAgreement agreement =
                agreement(fee("EUR 0.00", BillingTiming.IN_ARREARS), hours(new GraduatedPrice(TIERS))).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(postage))
                        .build();
        bill(APRIL, List.of(agreement), List.of(used("u1", "90")));
        // a quarter of an hour at 12.00, and its share of the 5.00 on 1080.00: 3.00 x 1085.00 / 1080.00 is 3.0138...;
        // less
        // than the 5.00 that would be put on April's fee of nothing
        InvoiceDraft note = only(bill(MAY, List.of(agreement), List.of(used("u1", "89.75"))));
        assertThat(note.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.lines())
                .extracting(BillingFixture::words)
                .containsExactly("0.25 EUR 3.01 2026-01-01/2026-04-01 v1");
        assertThat(note.allowancesAndCharges()).isEmpty();
    }

    @Test
    void what_a_commitment_lacks_is_billed_and_given_back_when_late_usage_makes_it_up() {
        PartnerAgreement agreement = agreement(hours(new GraduatedPrice(TIERS)), bounds("EUR 1500.00", "EUR 2000.00"));
        List<Usage> usage = new ArrayList<>(List.of(used("u1", "90")));
        assertThat(only(bill(APRIL, List.of(agreement), usage)).lines())
                .extracting(BillingFixture::words)
                .containsExactly("90 EUR 12 2026-01-01/2026-04-01 v1", "1 EUR 420 2026-01-01/2026-04-01 v1");
        usage.add(used("u2", "20.5"));
        // 1305.00 less 1080.00; the commitment lacks 195.00, no longer 420.00: together nothing, so the invoice bears
        // no note
        assertThat(bill(MAY, List.of(agreement), usage))
                .flatExtracting(proposed -> proposed.draft().lines())
                .extracting(BillingFixture::words)
                .containsExactly("20.5 EUR 225 2026-01-01/2026-04-01 v1", "1 EUR 225 2026-01-01/2026-04-01 v1");
        assertThat(HostBook.words(book.chain().documents().subList(1, 3)))
                .containsExactly("INVOICE 225.00: 225.00 hours", "CREDIT_NOTE 225.00: 225.00 of F-1 line 2");
    }

    @Test
    void late_usage_beyond_a_cap_says_what_the_cap_is_and_what_it_credits_of() {
        BillingRule cap = new BillingRule.Commitment(
                "cap",
                "Plafond",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                List.of("hours"),
                Optional.empty(),
                Optional.of(Money.parse("EUR 170.00")),
                SERVICE,
                Optional.empty());
        PartnerAgreement agreement = agreement(hours(new UnitPrice(BigMoney.parse("EUR 48"))), cap);
        bill(APRIL, List.of(agreement), List.of(used("u1", "3")));
        List<LineItem> lines = only(bill(MAY, List.of(agreement), List.of(used("u1", "3"), used("u2", "1.5"))))
                .lines();
        // 4.5 x 48.00 = 216.00, of which 144.00 were billed; 216.00 - 170.00 = 46.00 beyond the cap
        assertThat(lines)
                .extracting(line -> line.details().orElseThrow().replace('\u00a0', ' '))
                .containsExactly(
                        "Régularisation : 216,00 EUR dus pour la période, 144,00 EUR déjà facturés",
                        "46,00 EUR repris sur la ligne 1 de F-1, dont il restait 144,00 EUR"
                                + " · Maximum : 170,00 EUR ; montants dus : 216,00 EUR");
        assertThat(book.document(2).totals().net()).isEqualTo(Money.parse("EUR 26.00"));
    }

    @Test
    void what_is_beyond_a_cap_is_taken_off_and_both_bounds_go_by_the_days() {
        PartnerAgreement agreement =
                agreement(hours(new GraduatedPrice(TIERS)), bounds("EUR 900.00", "EUR 1800.00")).toBuilder()
                        .validUntil(LocalDate.of(2026, 2, 15))
                        .build();
        // 45 of 90 days: at most 900.00; 90 x 12.00 = 1080.00
        assertThat(only(bill(APRIL, List.of(agreement), List.of(used("u1", "90"))))
                        .lines())
                .extracting(BillingFixture::words)
                .containsExactly("90 EUR 12 2026-01-01/2026-02-15 v1", "-1 EUR 180 2026-01-01/2026-02-15 v1");
    }

    private static BillingRule bounds(String least, String most) {
        return new BillingRule.Commitment(
                "bounds",
                "Engagement",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                List.of("hours"),
                Optional.of(Money.parse(least)),
                Optional.of(Money.parse(most)),
                SERVICE,
                Optional.empty());
    }

    private List<ProposedInvoice> bill(LocalDate day, List<PartnerAgreement> versions) {
        return bill(day, versions, List.of());
    }

    private List<ProposedInvoice> bill(LocalDate day, List<PartnerAgreement> versions, List<Usage> usage) {
        BillingProposal proposal = book.plan(day, versions, usage);
        book.issue(proposal, day);
        return proposal.invoices();
    }

    private static InvoiceDraft only(List<ProposedInvoice> invoices) {
        assertThat(invoices).hasSize(1);
        return invoices.get(0).draft();
    }

    private static BillingRule fee(String fee, BillingTiming timing) {
        return BillingFixture.fee(fee, CycleUnit.MONTH, timing);
    }

    private static PartnerAgreement agreement(BillingRule... rules) {
        return BillingFixture.agreement(rules).build();
    }
}
