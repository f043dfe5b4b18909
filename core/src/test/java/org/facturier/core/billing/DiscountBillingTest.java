package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.commission;
import static org.facturier.core.billing.BillingFixture.cycle;
import static org.facturier.core.billing.BillingFixture.fee;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.once;
import static org.facturier.core.billing.BillingFixture.used;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each figure was worked out by hand. */
class DiscountBillingTest {

    private static final BillingRule FEE = fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE);
    private static final BillingRule HOURS = hours(new UnitPrice(BigMoney.parse("EUR 10")));
    private static final Discount TEN = Discount.percent("launch", "10", "lancement", START);

    private final HostBook book = new HostBook();

    @Test
    void a_percentage_is_an_allowance_on_each_line_that_begins_within_its_days() {
        PartnerAgreement agreement =
                agreement(FEE).discount(TEN.until(LocalDate.of(2026, 2, 2))).build();
        List<LineItem> lines = lines(bill(LocalDate.of(2026, 3, 1), List.of(agreement), List.of()));
        assertThat(lines)
                .extracting(DiscountBillingTest::off)
                .containsExactly("[10% 95 lancement]", "[10% 95 lancement]", "[]");
        assertThat(lines.get(0).price().unitPrice()).isEqualTo(BigMoney.parse("EUR 100"));
        assertThat(amounts()).containsExactly("EUR 90.00", "EUR 90.00", "EUR 100.00");
    }

    @Test
    void a_cap_is_consumed_in_the_order_of_billing() {
        PartnerAgreement agreement =
                agreement(FEE).discount(TEN.upTo(Money.parse("EUR 25.00"))).build();
        List<LineItem> lines = lines(bill(APRIL, List.of(agreement), List.of()));
        assertThat(lines)
                .extracting(DiscountBillingTest::off)
                .containsExactly("[10% 95 lancement]", "[10% 95 lancement]", "[EUR 5.00 95 lancement]", "[]");
    }

    @Test
    void late_usage_has_its_discount_and_what_it_leaves_of_a_cap_is_credited_elsewhere() {
        PartnerAgreement agreement = agreement(FEE, HOURS)
                .discount(TEN.upTo(Money.parse("EUR 70.00")))
                .build();
        List<Usage> usage = new ArrayList<>(List.of(used("u1", "20")));
        bill(LocalDate.of(2026, 5, 1), List.of(agreement), usage);
        // 10.00 of three fees until March; on 1 April 10.00 of the fee, and 20.00 of 200.00; on 1 May 10.00 more: 70.00
        assertThat(amounts())
                .containsExactly("EUR 90.00", "EUR 90.00", "EUR 90.00", "EUR 90.00", "EUR 180.00", "EUR 90.00");
        usage.add(used("u2", "7"));
        // nobody changed what was agreed
        assertThat(book.plan(LocalDate.of(2026, 5, 1), List.of(agreement), usage)
                        .findings())
                .isEmpty();
        bill(LocalDate.of(2026, 5, 1), List.of(agreement), usage);
        // 27.00 of 270.00 in April leaves 10.00 - 7.00 for May
        assertThat(amounts().subList(6, 8)).containsExactlyInAnyOrder("EUR 63.00", "EUR 7.00");
        assertThat(bill(LocalDate.of(2026, 5, 1), List.of(agreement), usage)).isEmpty();
    }

    @Test
    void an_amount_goes_by_the_days_and_is_never_more_than_the_line() {
        Discount fixed = Discount.amount("fixed", Money.parse("EUR 31.00"), "geste", START);
        PartnerAgreement cut = agreement(FEE)
                .validUntil(LocalDate.of(2026, 1, 11))
                .discount(fixed)
                .build();
        // ten of 31 days: 32.26 less 10.00
        assertThat(lines(bill(APRIL, List.of(cut), List.of())))
                .extracting(DiscountBillingTest::off)
                .containsExactly("[EUR 10.00 95 geste]");
        assertThat(amounts()).containsExactly("EUR 22.26");
        book.clear();
        // a document of nothing is not proposed
        bill(APRIL, List.of(agreement(once("EUR 20.00", START)).discount(fixed).build()), List.of());
        assertThat(amounts()).isEmpty();
    }

    @Test
    void it_is_taken_off_the_rules_it_names_and_never_off_commitments_or_what_the_partner_is_owed() {
        BillingRule least = new BillingRule.Commitment(
                "bounds",
                "Engagement",
                cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                List.of("hours"),
                Optional.of(Money.parse("EUR 500.00")),
                Optional.empty(),
                BillingFixture.SERVICE,
                Optional.empty());
        PartnerAgreement all =
                agreement(HOURS, least, commission("50")).discount(TEN).build();
        bill(APRIL, List.of(all), List.of(used("u1", "20")));
        // 200.00 less 20.00; 500.00 less 200.00 before discounts; half of the 20
        assertThat(amounts()).containsExactly("EUR 180.00", "EUR 300.00", "EUR 10.00");
        book.clear();
        PartnerAgreement named = agreement(FEE, HOURS).discount(TEN.on("hours")).build();
        bill(LocalDate.of(2026, 1, 1), List.of(named), List.of());
        assertThat(amounts()).containsExactly("EUR 100.00");
        assertThatThrownBy(() -> all.toBuilder().discount(TEN.on("bounds")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("discounts with the key launch");
        assertThatThrownBy(() ->
                        all.toBuilder().discounts(List.of(TEN.on("bounds"))).build())
                .hasMessageContaining("what counts are bounds, expected some of hours");
    }

    @Test
    void an_amendment_that_ends_a_discount_leaves_what_was_given() {
        PartnerAgreement first = agreement(FEE).discount(TEN).build();
        PartnerAgreement second = first.amended(START, LocalDate.of(2026, 2, 1))
                .discounts(List.of())
                .build();
        bill(LocalDate.of(2026, 1, 1), List.of(first), List.of());
        bill(LocalDate.of(2026, 2, 1), List.of(first, second), List.of());
        assertThat(amounts()).containsExactly("EUR 90.00", "EUR 100.00");
    }

    @Test
    void what_a_discounted_line_is_too_much_is_a_note_beside_what_is_billed_less() {
        PartnerAgreement early = agreement(fee("EUR 300.00", CycleUnit.QUARTER, BillingTiming.IN_ADVANCE))
                .discount(TEN)
                .build();
        bill(START, List.of(early), List.of());
        assertThat(amounts()).containsExactly("EUR 270.00");
        LocalDate end = START.plusDays(1);
        PartnerAgreement ended = early.amended(START, START.plusDays(1))
                .rules(List.of(once("EUR 20.00", end)))
                .discounts(List.of(Discount.amount("fixed", Money.parse("EUR 5.00"), "geste", START)))
                .build();
        List<ProposedInvoice> both = bill(end, List.of(early, ended), List.of());
        // 15.00 more; one of 90 days of 300.00 less 10 %: 3.33 - 0.33, so 267.00 less, which would leave nothing to
        // ride on
        assertThat(both)
                .extracting(proposed -> proposed.draft().header().type().isCredit())
                .containsExactly(false, true);
        assertThat(off(both.get(0).draft().lines().get(0))).isEqualTo("[EUR 5.00 95 geste]");
        assertThat(amounts()).containsExactly("EUR 270.00", "EUR 15.00", "EUR -267.00");
    }

    @Test
    void an_issued_line_has_its_net_and_says_what_of_it_the_agreement_gave() throws JsonProcessingException {
        InvoiceDraft draft = book.plan(
                        START, List.of(agreement(FEE).discount(TEN).build()), List.of())
                .invoices()
                .get(0)
                .draft();
        InvoiceDraft taxed = InvoiceDraft.builder()
                .header(draft.header())
                .line(draft.lines().get(0).toBuilder()
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        Invoice invoice = Samples.issue("F-1", taxed, START);
        assertThat(invoice.lines().get(0).net()).isEqualTo(Money.parse("EUR 90.00"));
        assertThat(FacturierJson.mapper().writeValueAsString(invoice))
                .contains("\"discounts\":[{\"discount\":\"launch\",\"amount\":\"EUR 10.00\"}]");
        // what is forgiven by hand is not billed again
        book.issue(forgiving(taxed), START);
        assertThat(bill(START, List.of(agreement(FEE).discount(TEN).build()), List.of()))
                .isEmpty();
    }

    @Test
    void it_is_told_in_words() {
        PartnerAgreement agreement = agreement(FEE, HOURS)
                .discount(TEN.until(APRIL).upTo(Money.parse("EUR 25.00")))
                .discount(Discount.amount("fixed", Money.parse("EUR 5.00"), "geste", START)
                        .on("fee", "hours"))
                .build();
        assertThat(AgreementClauses.of(agreement, Locale.FRENCH))
                .filteredOn(clause -> clause.key().startsWith("discounts."))
                .extracting(clause -> clause.title() + ": " + clause.text())
                .containsExactly(
                        "Remise\u00a0: lancement: Remise de 10\u00a0% sur tout ce que paie le partenaire, pour les périodes qui"
                                + " commencent du 1er janvier 2026 au 31 mars 2026 inclus, dans la limite de 25,00\u00a0EUR en"
                                + " tout.",
                        "Remise\u00a0: geste: Remise de 5,00\u00a0EUR par période sur «\u00a0Abonnement\u00a0» et"
                                + " «\u00a0Heures\u00a0», pour les périodes qui commencent à compter du 1er janvier 2026.");
        assertThat(AgreementClauses.of(agreement, Locale.ENGLISH))
                .extracting(clause -> clause.text())
                .contains(
                        "A discount of EUR\u00a05.00 for each period on “Abonnement” and “Heures”, for periods that begin from 1"
                                + " January 2026 on.");
    }

    private static InvoiceDraft forgiving(InvoiceDraft draft) {
        return InvoiceDraft.builder()
                .header(draft.header())
                .line(draft.lines().get(0).toBuilder()
                        .allowanceCharge(new AllowanceCharge.Allowance(
                                Measure.amount(Money.parse("EUR 50.00")), "geste", Optional.empty()))
                        .build())
                .build();
    }

    private List<ProposedInvoice> bill(LocalDate day, List<PartnerAgreement> versions, List<Usage> usage) {
        BillingProposal proposal = book.plan(day, versions, usage);
        book.issue(proposal, day);
        return proposal.invoices();
    }

    private static List<LineItem> lines(List<ProposedInvoice> invoices) {
        return invoices.stream()
                .flatMap(proposed -> proposed.draft().lines().stream())
                .toList();
    }

    private List<String> amounts() {
        return book.amounts().stream().map(Money::toString).toList();
    }

    private static String off(LineItem line) {
        return line.allowancesAndCharges().stream()
                .map(part -> (part.measure() instanceof Measure.Percent percent
                                ? percent.percent().toString()
                                : ((Measure.Amount) part.measure()).amount().toString())
                        + " " + part.reasonCode().orElseThrow() + " " + part.reason())
                .toList()
                .toString();
    }
}
