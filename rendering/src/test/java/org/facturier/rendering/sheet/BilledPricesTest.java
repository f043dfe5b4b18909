package org.facturier.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.facturier.rendering.contracts.SampleParties;
import org.facturier.rendering.wording.Languages;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What stands as the price of a unit on lines that a run billed. No-break spaces are shown as {@code _}, narrow ones as {@code '}. */
class BilledPricesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final BillingCycle MONTHLY = new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);

    private static final Outcome<TaxDetermination> DETERMINED =
            Outcome.accepted(new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of()));

    private static BillingRule hours(PricingModel price) {
        return new BillingRule.UsageFee("h", "Heures", MONTHLY, "hours", Unit.HOUR, price, SERVICE, Optional.empty());
    }

    private static BillingRule commission() {
        return new BillingRule.Commission(
                "c", "Commission", MONTHLY, "sales", Percentage.of("12"), SERVICE, Optional.empty());
    }

    private static Usage used(String id, String metric, String quantity) {
        return new Usage(id, "moulins", metric, LocalDate.of(2026, 1, 10), new BigDecimal(quantity));
    }

    /** {@return the lines of each document: of a run of February, and of one of March with what is known then} */
    private static List<List<LineRow>> billed(Locale language, BillingRule rule, List<Usage> first, List<Usage> known) {
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id("A")
                .supplier(SampleParties.ATELIER)
                .partner(SampleParties.BUYER.toBuilder().id("moulins").build())
                .validFrom(START)
                .currency(CurrencyUnit.EUR)
                .language(language)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(rule)
                .build();
        List<Invoice> issued = new ArrayList<>();
        bill(agreement, first, issued, LocalDate.of(2026, 2, 1));
        bill(agreement, known, issued, LocalDate.of(2026, 3, 1));
        return issued.stream()
                .map(invoice -> InvoiceSheet.of(invoice, Languages.standard()).lines())
                .toList();
    }

    private static void bill(PartnerAgreement agreement, List<Usage> usage, List<Invoice> issued, LocalDate day) {
        Chain before = issued.isEmpty() ? Chain.none() : Chain.of(List.copyOf(issued));
        for (ProposedInvoice proposed : BillingRun.standard()
                .plan(List.of(agreement), usage, before, day)
                .invoices()) {
            issued.add(issue(proposed.draft(), issued.size() + 1, day));
        }
    }

    private static Invoice issue(InvoiceDraft draft, int number, LocalDate day) {
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(supply -> DETERMINED))
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-" + number)))
                .build()
                .issue(draft, Issuance.of("F", day))
                .orThrow();
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '_').replace('\u202F', '\'');
    }

    @Test
    void a_price_of_several_tiers_is_the_price_of_no_unit() {
        // 1000 at 15.00 and 240.5 at 13.50 come to 18,246.75
        PricingModel tiers = new GraduatedPrice(List.of(
                Tier.upTo(new BigDecimal("1000"), BigMoney.parse("EUR 15")), Tier.beyond(BigMoney.parse("EUR 13.50"))));
        LineRow line = billed(
                        Locale.FRENCH,
                        hours(tiers),
                        List.of(used("1", "hours", "1240.5")),
                        List.of(used("1", "hours", "1240.5")))
                .get(0)
                .get(0);
        assertThat(line.price()).isEmpty();
        assertThat(line.net().getAmount()).isEqualByComparingTo("18246.75");
        assertThat(line.subLines().stream().map(LineRow.SubLine::price)).containsExactly("15,00", "13,50");
        assertThat(line.remarks()).noneMatch(remark -> remark.startsWith("Prix pour"));
    }

    @Test
    void one_unit_of_the_first_tier_has_its_price() {
        PricingModel tiers = new GraduatedPrice(List.of(
                Tier.upTo(new BigDecimal("10"), BigMoney.parse("EUR 15")), Tier.beyond(BigMoney.parse("EUR 13.50"))));
        LineRow line = billed(
                        Locale.FRENCH, hours(tiers), List.of(used("1", "hours", "1")), List.of(used("1", "hours", "1")))
                .get(0)
                .get(0);
        assertThat(line.price()).isEqualTo("15,00");
    }

    @Test
    void a_difference_is_a_lump_sum() {
        // 48 hours at 38.75 told late: 1,860.00 more
        List<LineRow> later = billed(
                        Locale.ENGLISH,
                        hours(new UnitPrice(BigMoney.parse("EUR 38.75"))),
                        List.of(used("1", "hours", "10")),
                        List.of(used("1", "hours", "10"), used("2", "hours", "48")))
                .get(1);
        assertThat(later).hasSize(1);
        assertThat(later.get(0).quantity()).isEqualTo("48");
        assertThat(later.get(0).price()).isEmpty();
        assertThat(later.get(0).net().getAmount()).isEqualByComparingTo("1860");
        assertThat(later.get(0).remarks()).noneMatch(remark -> remark.startsWith("Price for"));
    }

    @Test
    void a_credit_is_a_lump_sum_too() {
        List<LineRow> later = billed(
                        Locale.ENGLISH,
                        hours(new UnitPrice(BigMoney.parse("EUR 38.75"))),
                        List.of(used("1", "hours", "10"), used("2", "hours", "48")),
                        List.of(used("1", "hours", "10")))
                .get(1);
        assertThat(later.get(0).quantity()).isEqualTo("48");
        assertThat(later.get(0).price()).isEmpty();
    }

    @Test
    void a_commission_is_so_many_per_cent_of_the_sales_in_each_language() {
        List<Usage> sales = List.of(used("1", "sales", "8915.55"));
        LineRow french =
                billed(Locale.FRENCH, commission(), sales, sales).get(0).get(0);
        assertThat(french.remarks().stream().map(BilledPricesTest::shown)).contains("12_% de 8'915,55_€");
        assertThat(french.price()).isEmpty();
        assertThat(french.net().getAmount()).isEqualByComparingTo("1069.87"); // 1,069.866
        LineRow english =
                billed(Locale.ENGLISH, commission(), sales, sales).get(0).get(0);
        assertThat(english.remarks()).contains("12% of €8,915.55");
        assertThat(english.price()).isEmpty();
    }

    @Test
    void a_price_for_so_many_units_that_a_seller_states_stays() {
        LineRow line = InvoiceSheet.of(issue(screws(1000, "EUR 8.50"), 1, START), Languages.standard())
                .lines()
                .get(0);
        assertThat(line.price()).isEqualTo("8,50");
        assertThat(line.remarks().stream().map(BilledPricesTest::shown)).containsExactly("Prix pour 1'000_unités");
    }

    /** A hundred screws, at 5.00 for each hundred. */
    private static InvoiceDraft screws() {
        return screws(100, "EUR 5");
    }

    private static InvoiceDraft screws(int quantity, String priceOfAll) {
        return InvoiceDraft.builder()
                .header(org.facturier.core.document.DocumentHeader.builder()
                        .seller(SampleParties.ATELIER)
                        .buyer(SampleParties.BUYER)
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Vis")
                        .quantity(quantity)
                        .baseQuantity(BigDecimal.valueOf(quantity))
                        .unitPrice(BigMoney.parse(priceOfAll))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    private static LineRow only(Invoice invoice) {
        return InvoiceSheet.of(invoice, Languages.standard()).lines().get(0);
    }

    private static void assertPricedByTheHundred(LineRow line) {
        assertThat(line.price()).isEqualTo("5,00");
        assertThat(line.remarks().stream().map(BilledPricesTest::shown)).contains("Prix pour 100_unités");
    }

    @Test
    void what_is_credited_at_the_price_agreed_shows_it_and_an_amount_is_the_price_of_no_unit() {
        Invoice sold = issue(screws(), 1, START);
        assertPricedByTheHundred(only(sold));
        Correction correction =
                Correction.of(Chain.of(List.of(sold)), DocumentKey.of(sold)).orThrow();
        assertPricedByTheHundred(only(issue(correction.inFull("retour").orThrow(), 2, START)));
        LineRow some = only(issue(
                correction
                        .ofQuantities("retour", Map.of(1, new BigDecimal("30")))
                        .orThrow(),
                2,
                START));
        assertThat(some.quantity()).isEqualTo("30");
        assertThat(some.price()).isEmpty();
    }

    @Test
    void parts_of_an_order_are_at_the_price_agreed() {
        Quote quote = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("D-1")))
                .build()
                .quote(screws(), START.plusDays(30), Issuance.of("D", START))
                .orThrow();
        OrderBilling billing = Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", START))
                .order(START)
                .flatMap(order -> OrderBilling.of(order, List.of()))
                .orThrow();
        assertPricedByTheHundred(only(issue(billing.rest("Solde").orThrow(), 1, START)));
        assertPricedByTheHundred(only(
                issue(billing.quantities(Map.of(1, new BigDecimal("100"))).orThrow(), 1, START)));
    }
}
