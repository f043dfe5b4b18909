package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** CHF 49.90 at 8.1 %: tax 4.0419 is 4.04, 53.94 in all; to 0.05 that is 53.95. */
class RoundedPayableTest {

    private static final PaymentTerms CENTIMES =
            PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse("CHF 0.05"));

    private final List<Invoice> issued = new ArrayList<>();

    @Test
    void what_is_payable_is_rounded_and_tax_is_not() {
        Invoice invoice = issue(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")));
        assertThat(figures(invoice)).isEqualTo("49.90 + 4.04 = 53.94, 0.01: 53.95");
        assertThat(invoice.schedule().total()).isEqualTo(Money.parse("CHF 53.95"));
        assertSound(invoice);
        assertThat(read(invoice)).isEqualTo(invoice);
    }

    @Test
    void halves_go_away_from_zero_and_what_fits_stays() {
        // 5 crowns less 25 % tax: 0.50 goes to 1, 0.49 to 0
        assertThat(payable("SEK", "SEK 1.00", "80.40", "25")).isEqualTo("SEK 101.00");
        assertThat(payable("SEK", "SEK 1.00", "80.39", "25")).isEqualTo("SEK 100.00");
        assertThat(payable("CHF", "CHF 0.05", "50.00", "8.1")).isEqualTo("CHF 54.05");
        assertThat(payable("HUF", "HUF 5", "1000", "27")).isEqualTo("HUF 1270.00");
        assertThat(payable("JPY", "JPY 10", "1001", "10")).isEqualTo("JPY 1100");
        assertThat(payable("CHF", "CHF 0.05", "0.02", "8.1")).isEqualTo("CHF 0.00");
    }

    @Test
    void every_arithmetic_of_tax_is_rounded_alike() {
        for (VatCalculator calculator : VatCalculators.all()) {
            DocumentHeader header = header("CHF", CENTIMES).toBuilder()
                    .policy(calculator.policy())
                    .build();
            Invoice invoice = issue(draft(header, line("CHF 13.93", "8.1"), line("CHF 113.98", "2.6")));
            assertSound(invoice);
            assertThat(invoice.totals().payable().getAmountMinorLong() % 5).isZero();
        }
    }

    @Test
    void a_rounding_of_prices_with_tax_is_taken_up() {
        // 0.12 with 20 %: net 0.10, tax 0.02; 0.13: net 0.11, tax 0.02; 0.14: net 0.12, tax 0.02; 0.15: 0.13 and 0.03,
        // so
        // that 0.15 lacks a cent; to 0.10 that is 0.20
        DocumentHeader header =
                header("EUR", PaymentTerms.of(DueDateRule.days(0)).payableIn(Money.parse("EUR 0.10"))).toBuilder()
                        .policy(VatCalculators.inclusiveWithRounding().policy())
                        .build();
        Invoice invoice = issue(draft(header, line("EUR 0.15", "20")));
        assertThat(figures(invoice)).isEqualTo("0.13 + 0.03 = 0.16, 0.04: 0.20");
        assertSound(invoice);
    }

    @Test
    void what_was_paid_before_is_taken_off_first() {
        InvoiceDraft draft = draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")).toBuilder()
                .prepaid(Money.parse("CHF 10.01"))
                .build();
        // 43.93 is 43.95
        Invoice invoice = issue(draft);
        assertThat(figures(invoice)).isEqualTo("49.90 + 4.04 = 53.94, 0.02: 43.95");
        assertSound(invoice);
    }

    @Test
    void credit_notes_give_back_what_was_payable() {
        Invoice invoice = issue(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")));
        Invoice whole =
                issue(Corrections.of(invoice, List.of()).inFull("erreur").orThrow());
        assertThat(figures(whole)).isEqualTo("49.90 + 4.04 = 53.94, 0.01: 53.95");
        assertThat(balance(List.of(invoice, whole))).isEqualTo("CHF 0.00");
        assertSound(whole);

        Invoice part = issue(Corrections.of(invoice, List.of())
                .ofLines("partiel", Map.of(1, Money.parse("CHF 20.00")))
                .orThrow());
        Invoice rest =
                issue(Corrections.of(invoice, List.of(part)).inFull("reste").orThrow());
        // 20.00 and 1.62, to 0.05; 29.90 and 2.42 with what is left of the cent, which is three
        assertThat(figures(part)).isEqualTo("20.00 + 1.62 = 21.62, -0.02: 21.60");
        assertThat(figures(rest)).isEqualTo("29.90 + 2.42 = 32.32, 0.03: 32.35");
        assertThat(balance(List.of(invoice, part, rest))).isEqualTo("CHF 0.00");
    }

    @Test
    void in_cash_whole_crowns_are_given_back() {
        PaymentTerms crowns = PaymentTerms.of(DueDateRule.days(0)).payableIn(Money.parse("SEK 1.00"));
        LineItem line = line("SEK 33.40", "25");
        Invoice invoice = issue(draft(header("SEK", crowns), line, line, line));
        // 41.75 each, 125.25 in all
        assertThat(figures(invoice)).isEqualTo("100.20 + 25.05 = 125.25, -0.25: 125.00");
        List<Invoice> notes = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            notes.add(issue(Corrections.of(invoice, notes).ofQuantities("retour", Map.of(number, BigDecimal.ONE))));
        }
        assertThat(notes)
                .extracting(note -> note.totals().payable().toString())
                .containsExactly("SEK 42.00", "SEK 42.00", "SEK 41.00");
        assertThat(InvoiceCheck.standard().check(issued).all()).isEmpty();
    }

    @Test
    void a_note_on_a_deposit_leaves_a_multiple_to_the_final_invoice() {
        // 49.90 and 33.33: tax 4.04 and 0.87, 88.14 in all
        Order order = order(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1"), line("CHF 33.33", "2.6")));
        assertThat(order.calculated().totals().payable()).isEqualTo(Money.parse("CHF 88.15"));
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("30")));
        Invoice note = issue(Corrections.of(deposit, List.of()).ofLines("retour", Map.of(1, Money.parse("CHF 5.00"))));
        Invoice last = issue(billing(order).rest("Acompte"));
        // 14.97 and 10.00: tax 1.21 and 0.26; of 5.00, 0.41; 88.15 less 26.45 and with 5.40 is 67.10
        assertThat(figures(deposit)).isEqualTo("24.97 + 1.47 = 26.44, 0.01: 26.45");
        assertThat(figures(note)).isEqualTo("5.00 + 0.41 = 5.41, -0.01: 5.40");
        assertThat(last.totals().payable()).isEqualTo(Money.parse("CHF 67.10"));
    }

    @Test
    void undoing_what_an_invoice_took_back_leaves_nothing() {
        Invoice invoice = issue(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")));
        LineItem back = Samples.line("CHF 49.90")
                .quantity(-1)
                .treatment(TaxTreatment.standard("8.1"))
                .corrects(new LineReference(invoice.number(), 1))
                .build();
        // 100.00 less 49.90: 50.10 and 4.06, of which a cent is rounded off
        Invoice later = issue(draft(
                header("CHF", CENTIMES).toBuilder()
                        .preceding(invoice.reference())
                        .build(),
                line("CHF 100.00", "8.1"),
                back));
        assertThat(figures(later)).isEqualTo("50.10 + 4.06 = 54.16, -0.01: 54.15");
        Invoice undone = issue(Corrections.of(later, List.of(invoice)).inFull("annulé"));
        assertThat(figures(undone)).isEqualTo("50.10 + 4.06 = 54.16, -0.01: 54.15");
        Invoice whole = issue(Corrections.of(invoice, List.of(later, undone)).inFull("erreur"));
        assertThat(figures(whole)).isEqualTo("49.90 + 4.04 = 53.94, 0.01: 53.95");
        assertThat(balance(issued)).isEqualTo("CHF 0.00");
    }

    @Test
    void parts_of_an_order_are_rounded_and_come_to_its_whole() {
        Order order = order(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")));
        assertThat(order.calculated().totals().payable()).isEqualTo(Money.parse("CHF 53.95"));
        // 30 %: 14.97 and 1.21 is 16.18, 0.02 to 16.20; 34.93 and 2.83 is 37.76, less 0.01 is 37.75
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("30")));
        Invoice last = issue(billing(order).rest("Acompte"));
        assertThat(figures(deposit)).isEqualTo("14.97 + 1.21 = 16.18, 0.02: 16.20");
        assertThat(figures(last)).isEqualTo("34.93 + 2.83 = 37.76, -0.01: 37.75");
        issued.forEach(RoundedPayableTest::assertSound);
    }

    @Test
    void the_part_that_takes_the_last_cent_of_tax_takes_what_is_left_of_the_rounding() {
        DocumentHeader header =
                header("EUR", PaymentTerms.of(DueDateRule.days(0)).payableIn(Money.parse("EUR 0.10"))).toBuilder()
                        .policy(VatCalculators.inclusiveByDifference().policy())
                        .build();
        // 0.04 is 0.03 and 0.01, 12.00 is 10.00 and 2.00: 12.04 to 0.10 is 12.00
        Order order = order(draft(header, line("EUR 0.04", "19"), line("EUR 12.00", "20")));
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("50")));
        Invoice quarter = issue(billing(order).quantities(Map.of(1, new BigDecimal("0.25"))));
        Invoice net =
                issue(billing(order).amount("Part", billing(order).remaining().net()));
        Invoice last = issue(billing(order).rest("Acompte"));
        // 0.02 is 0.02 (0.0168) and no tax, 0.03 is 0.03 (0.0252): all net of 19 % is billed, and no tax of it
        assertThat(figures(deposit)).isEqualTo("5.02 + 1.00 = 6.02, -0.02: 6.00");
        assertThat(figures(quarter)).isEqualTo("0.01 + 0.00 = 0.01, -0.01: 0.00");
        assertThat(figures(net)).isEqualTo("5.00 + 1.00 = 6.00, 0.00: 6.00");
        assertThat(figures(last)).isEqualTo("0.00 + 0.01 = 0.01, -0.01: 0.00");
        issued.forEach(RoundedPayableTest::assertSound);
    }

    @Test
    void all_tax_is_all_tax_in_the_accounting_currency() {
        ExchangeRate zloty = new ExchangeRate(
                CurrencyUnit.EUR, CurrencyUnit.of("PLN"), new BigDecimal("4.6845"), Samples.DAY, "ECB");
        DocumentHeader header = header("EUR", PaymentTerms.of(DueDateRule.days(0))).toBuilder()
                .policy(VatCalculators.inclusiveWithRounding().policy())
                .accountingRate(zloty)
                .build();
        // 0.26 is 0.21 and 0.04 (0.0441), with 0.01 rounded beside; 0.04 is PLN 0.19
        Order order = order(draft(header, line("EUR 0.26", "21")));
        Invoice deposit = issue(billing(order).depositWithTax("Acompte", Money.parse("EUR 0.10")));
        Invoice part = issue(billing(order).amountWithTax("Part", Money.parse("EUR 0.15")));
        // 0.10 is 0.08 and 0.02, PLN 0.07; with 0.15 it is 0.25, which is 0.21 and 0.04: all of it
        assertThat(figures(deposit)).isEqualTo("0.08 + 0.02 = 0.10, 0.00: 0.10");
        assertThat(deposit.totals().taxInAccountingCurrency()).contains(Money.parse("PLN 0.07"));
        assertThat(figures(part)).isEqualTo("0.13 + 0.02 = 0.15, 0.00: 0.15");
        assertThat(part.totals().taxInAccountingCurrency()).contains(Money.parse("PLN 0.12"));
        assertThat(billing(order).remaining().isNothing()).isTrue();
        issued.forEach(RoundedPayableTest::assertSound);
    }

    @Test
    void instalments_come_to_the_rounded_amount() {
        PaymentTerms halves = CENTIMES.by(PaymentPlan.of(List.of(
                PlannedInstalment.percent("50", DueDateRule.days(0)),
                PlannedInstalment.balance(DueDateRule.days(30)))));
        Invoice invoice = issue(draft(header("CHF", halves), line("CHF 49.90", "8.1")));
        assertThat(invoice.schedule().instalments())
                .extracting(Instalment::amount)
                .containsExactly(Money.parse("CHF 27.00"), Money.parse("CHF 26.95"));
        assertSound(invoice);
    }

    @Test
    void instalments_are_multiples_of_the_unit() {
        PaymentTerms thirds = CENTIMES.by(PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(0)),
                PlannedInstalment.percent("30", DueDateRule.days(30)),
                PlannedInstalment.balance(DueDateRule.days(60)))));
        Invoice invoice = issue(draft(header("CHF", thirds), line("CHF 49.90", "8.1")));
        // 53.95 is 1079 times 0.05: 323.7, 323.7 and 431.6, of which two lost most by 0.7 each
        assertThat(invoice.schedule().instalments())
                .extracting(Instalment::amount)
                .containsExactly(Money.parse("CHF 16.20"), Money.parse("CHF 16.20"), Money.parse("CHF 21.55"));
        assertSound(invoice);
        assertThat(InvoiceCheck.standard()
                        .check(readFrom(write(invoice)
                                .replaceFirst("CHF 16.20", "CHF 16.19")
                                .replace("CHF 21.55", "CHF 21.56")))
                        .all())
                .extracting(finding -> finding.path())
                .containsExactly("schedule.instalments[0].amount", "schedule.instalments[2].amount");
    }

    @Test
    void a_unit_is_above_zero_and_in_the_currency_of_the_document() {
        assertThatThrownBy(() -> CENTIMES.payableIn(Money.parse("CHF 0.00")))
                .hasMessageContaining("a multiple of something above zero, not of CHF 0.00");
        Outcome<Invoice> refused = Samples.issuer("F-1")
                .issue(draft(header("EUR", CENTIMES), line("EUR 1.00", "20")), Issuance.of("F", Samples.DAY));
        assertThat(refused.findings().all())
                .extracting(finding -> finding.path())
                .containsExactly("header.terms.payableUnit");
    }

    @Test
    void another_rounding_than_the_terms_say_is_found() {
        Invoice invoice = issue(draft(header("CHF", CENTIMES), line("CHF 49.90", "8.1")));
        String wrong = write(invoice)
                .replace("\"rounding\":\"CHF 0.01\"", "\"rounding\":\"CHF 0.06\"")
                .replace("CHF 53.95", "CHF 54.00");
        assertThat(InvoiceCheck.standard().check(readFrom(wrong)).all())
                .extracting(finding -> finding.path())
                .containsExactly("calculated.totals.rounding");
        String unsaid = wrong.replace(",\"payableUnit\":\"CHF 0.05\"", "");
        assertThat(InvoiceCheck.standard().check(readFrom(unsaid)).all()).isEmpty();
    }

    @Test
    void what_is_less_than_its_unit_is_remarked() {
        assertThat(remarks("SEK 100.00", "10.00", "25"))
                .containsExactly("INV-TOTAL-02 SEK 12.50 is to be paid, in multiples of SEK 100.00 that is SEK 0.00");
        // 75.00 would be 100.00
        assertThat(remarks("SEK 100.00", "60.00", "25"))
                .containsExactly("INV-TOTAL-02 SEK 75.00 is to be paid, in multiples of SEK 100.00 that is SEK 100.00");
        assertThat(remarks("SEK 100.00", "80.00", "25")).isEmpty();
        assertThat(remarks("SEK 1.00", "10.00", "25")).isEmpty();
    }

    private static List<String> remarks(String unit, String price, String rate) {
        PaymentTerms terms = PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse(unit));
        return Samples.issuer("F-1")
                .issue(draft(header("SEK", terms), line("SEK " + price, rate)), Issuance.of("F", Samples.DAY))
                .findings()
                .stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }

    @Test
    void what_is_rounded_without_a_unit_is_less_than_one() {
        Invoice invoice = issue(draft(header("EUR", PaymentTerms.of(DueDateRule.days(30))), line("EUR 200.00", "20")));
        assertThat(rounded(invoice, "50.00", "290.00"))
                .containsExactly("SUM-ROUNDING-02 EUR 50.00 is added to what is to be paid");
        assertThat(rounded(invoice, "-1.00", "239.00")).hasSize(1);
        assertThat(rounded(invoice, "-0.99", "239.01")).isEmpty();
    }

    private static List<String> rounded(Invoice invoice, String rounding, String payable) {
        String other = write(invoice)
                .replace("\"rounding\":\"EUR 0.00\"", "\"rounding\":\"EUR " + rounding + "\"")
                .replace("\"payable\":\"EUR 240.00\"", "\"payable\":\"EUR " + payable + "\"")
                .replace("\"total\":\"EUR 240.00\"", "\"total\":\"EUR " + payable + "\"")
                .replace("\"amount\":\"EUR 240.00\"", "\"amount\":\"EUR " + payable + "\"");
        return InvoiceCheck.standard().check(readFrom(other)).stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }

    private static String payable(String currency, String unit, String price, String rate) {
        PaymentTerms terms = PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse(unit));
        InvoiceDraft draft = draft(header(currency, terms), line(currency + " " + price, rate));
        return Samples.issue("F-1", draft, Samples.DAY).totals().payable().toString();
    }

    private static DocumentHeader header(String currency, PaymentTerms terms) {
        return Samples.header().currency(CurrencyUnit.of(currency)).terms(terms).build();
    }

    private static LineItem line(String price, String rate) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate)).build();
    }

    private static InvoiceDraft draft(DocumentHeader header, LineItem... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header);
        List.of(lines).forEach(draft::line);
        return draft.build();
    }

    private Invoice issue(Outcome<InvoiceDraft> draft) {
        return issue(draft.orThrow());
    }

    private Invoice issue(InvoiceDraft draft) {
        Invoice invoice = Samples.issue("N-" + (issued.size() + 1), draft, Samples.DAY);
        issued.add(invoice);
        return invoice;
    }

    private static Order order(InvoiceDraft draft) {
        LocalDate day = Samples.DAY;
        return Offer.of(Samples.issuer("D-1")
                        .quote(draft, day.plusDays(30), Issuance.of("D", day))
                        .orThrow())
                .after(new OfferEvent.OfferAccepted("B", day))
                .order(day)
                .orThrow();
    }

    private OrderBilling billing(Order order) {
        return OrderBilling.of(order, issued).orThrow();
    }

    private static String figures(Invoice invoice) {
        InvoiceTotals totals = invoice.totals();
        return totals.net().getAmount() + " + " + totals.tax().getAmount() + " = "
                + totals.gross().getAmount() + ", " + totals.rounding().getAmount() + ": "
                + totals.payable().getAmount();
    }

    private static String balance(List<Invoice> documents) {
        Ledger ledger = Ledger.of(
                documents.get(0).header().seller().id(),
                documents.stream().map(Issued::new).toList());
        AccountKey key =
                new AccountKey(ledger.house(), documents.get(0).header().buyer().id(), CurrencyUnit.of("CHF"));
        return ledger.account(key).orElseThrow().at(Samples.DAY).balance().toString();
    }

    private static void assertSound(Invoice invoice) {
        assertThat(InvoiceCheck.standard().check(invoice).all()).isEmpty();
        assertThat(InvoiceCalculator.standard().explain(invoice).orThrow().contradictions())
                .isEmpty();
    }

    private static Invoice read(Invoice invoice) {
        return readFrom(write(invoice));
    }

    private static String write(Invoice invoice) {
        try {
            return FacturierJson.mapper().writeValueAsString(invoice);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Invoice readFrom(String json) {
        try {
            return FacturierJson.mapper().readValue(json, Invoice.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
