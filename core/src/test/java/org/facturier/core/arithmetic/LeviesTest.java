package org.facturier.core.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.LevyOnGoods;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is payable beside VAT; figures are worked out by hand from the laws that are named. */
class LeviesTest {

    /** Ley 37/1992 (ES), art. 161. */
    private static final List<Levy> RECARGO = List.of(
            Levy.added("ES_RE", "Recargo de equivalencia", "5.2", TaxRate.standard("21")),
            Levy.added("ES_RE", "Recargo de equivalencia", "1.4", TaxRate.standard("10")),
            Levy.added("ES_RE", "Recargo de equivalencia", "0.5", TaxRate.standard("4")));

    /** RD 439/2007 (ES), art. 95. */
    private static final Levy IRPF = Levy.withheld("ES_IRPF", "Retención IRPF", "15");

    /** DPR 600/1973 (IT), art. 25-bis: 23 % on half of a commission. */
    private static final Levy ON_COMMISSIONS =
            Levy.withheld("IT_RITENUTA", "Ritenuta d'acconto", "23").onShare("50");

    @Test
    void the_equivalence_surcharge_is_paid_on_top_and_leaves_the_tax_alone() {
        InvoiceTotals totals =
                totals(RECARGO, line("EUR 100.00", "21"), line("EUR 200.00", "10"), line("EUR 10.00", "4"));
        assertThat(totals.tax()).isEqualTo(euro("41.40"));
        assertThat(totals.gross()).isEqualTo(euro("351.40"));
        assertThat(totals.levies())
                .extracting(LevyAmount::amount)
                .containsExactly(euro("5.20"), euro("2.80"), euro("0.05"));
        assertThat(totals.payable()).isEqualTo(euro("359.45"));
    }

    @Test
    void income_tax_is_withheld_from_what_is_payable() {
        InvoiceTotals totals = totals(List.of(IRPF), line("EUR 1000.00", "21"));
        assertThat(totals.gross()).isEqualTo(euro("1210.00"));
        assertThat(totals.levies()).containsExactly(new LevyAmount(IRPF, euro("1000.00"), euro("150.00")));
        assertThat(totals.payable()).isEqualTo(euro("1060.00"));
    }

    @Test
    void a_levy_on_a_part_has_the_part_as_its_base() {
        InvoiceTotals totals = totals(List.of(ON_COMMISSIONS), line("EUR 1000.00", "22"));
        assertThat(totals.levies()).containsExactly(new LevyAmount(ON_COMMISSIONS, euro("500.00"), euro("115.00")));
        assertThat(totals.payable()).isEqualTo(euro("1105.00"));
    }

    @Test
    void a_levy_bears_on_what_discounts_leave_and_prepayments_come_off_after_it() {
        InvoiceDraft draft = draft(List.of(IRPF), line("EUR 1000.00", "21")).toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "descuento")))
                .prepaid(euro("100.00"))
                .build();
        // 900.00 + 189.00 - 135.00 - 100.00
        assertThat(issue("F-1", draft).totals().payable()).isEqualTo(euro("854.00"));
    }

    @Test
    void it_bears_on_the_net_where_prices_include_tax() {
        InvoiceTotals totals = issue("F-1", under(VatCalculators.inclusiveByDifference(), line("EUR 121.00", "21")))
                .totals();
        assertThat(totals.levies()).containsExactly(new LevyAmount(IRPF, euro("100.00"), euro("15.00")));
        assertThat(totals.payable()).isEqualTo(euro("106.00"));
    }

    @Test
    void what_bears_on_no_line_is_not_stated() {
        assertThat(totals(RECARGO, line("EUR 100.00", "21")).levies()).hasSize(1);
        assertThat(totals(List.of(), line("EUR 100.00", "21")).levies()).isEmpty();
    }

    @Test
    void documents_without_a_levy_are_written_as_before() throws JsonProcessingException {
        Invoice plain = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        assertThat(FacturierJson.mapper().writeValueAsString(plain)).doesNotContain("lev");
    }

    @Test
    void credit_notes_give_back_what_was_levied_to_the_cent() {
        // 15 % of 100.05 is 15.01; of a third each, 33.35, it is 5.00 three times
        Invoice invoice = issue("F-1", draft(List.of(IRPF, ON_COMMISSIONS), line("EUR 100.05", "21")));
        List<Invoice> notes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Correction correction = Corrections.of(invoice, notes);
            InvoiceDraft third =
                    correction.ofLines("retorno", Map.of(1, euro("33.35"))).orThrow();
            notes.add(issue("A-" + i, third));
        }
        assertThat(amounts(notes, 0)).containsExactly(euro("5.00"), euro("5.01"), euro("5.00"));
        assertThat(bases(notes, 1)).containsExactly(euro("16.68"), euro("16.67"), euro("16.68"));
        assertThat(Money.total(
                        notes.stream().map(note -> note.totals().payable()).toList()))
                .isEqualTo(invoice.totals().payable());
        notes.forEach(note -> assertThat(InvoiceCheck.standard().check(note)).isEmpty());
    }

    @Test
    void notes_on_one_of_several_rates_give_back_its_levy_alone() {
        Invoice invoice = issue("F-1", draft(RECARGO, line("EUR 100.00", "21"), line("EUR 33.33", "10")));
        Invoice first = issue(
                "A-1",
                Corrections.of(invoice, List.of())
                        .ofLines("retorno", Map.of(1, euro("40.00")))
                        .orThrow());
        Invoice second = issue(
                "A-2",
                Corrections.of(invoice, List.of(first))
                        .ofLines("retorno", Map.of(1, euro("10.00"), 2, euro("11.11")))
                        .orThrow());
        assertThat(amounts(List.of(first, second), 0)).containsExactly(euro("2.08"), euro("0.52"));
        assertThat(second.totals().levies().get(1).amount()).isEqualTo(euro("0.16"));
        for (Invoice note : List.of(first, second)) {
            assertThat(InvoiceCheck.standard().check(note)).isEmpty();
        }
    }

    @Test
    void a_part_whose_levy_took_the_odd_cent_is_given_back_in_proportion() {
        // 10.51 on 70.03, where 15 % would be 10.50: of 35.03 it is 10.51 x 35.03 / 70.03 = 5.257...
        Order order = order(draft(List.of(IRPF), line("EUR 100.05", "21")));
        Invoice deposit = deposit(order);
        Invoice last = rest(order, List.of(deposit));
        Invoice first = issue(
                "A-1",
                Corrections.of(last, List.of())
                        .ofLines("retorno", Map.of(1, euro("35.03")))
                        .orThrow());
        Invoice second = issue(
                "A-2", Corrections.of(last, List.of(first)).inFull("retorno").orThrow());
        assertThat(amounts(List.of(first, second), 0)).containsExactly(euro("5.26"), euro("5.25"));
        for (Invoice note : List.of(first, second)) {
            assertThat(InvoiceCheck.standard().check(note)).isEmpty();
        }
    }

    @Test
    void what_was_credited_of_a_deposit_is_left_for_the_final_invoice() {
        Order order = order(draft(List.of(IRPF), line("EUR 100.05", "21")));
        Invoice deposit = deposit(order);
        Invoice note = issue(
                "A-1", Corrections.of(deposit, List.of()).inFull("anulado").orThrow());
        assertThat(amounts(List.of(rest(order, List.of(deposit, note))), 0)).containsExactly(euro("15.01"));
    }

    @Test
    void deposits_and_the_final_invoice_bear_the_levy_of_the_order() {
        Order order = order(draft(List.of(IRPF), line("EUR 100.05", "21")));
        Invoice deposit = deposit(order);
        Invoice last = rest(order, List.of(deposit));
        // 30.02 and 70.03: 4.50 and the rest of 15.01
        assertThat(amounts(List.of(deposit, last), 0)).containsExactly(euro("4.50"), euro("10.51"));
        assertThat(InvoiceCheck.standard().check(last)).isEmpty();
    }

    private static Order order(InvoiceDraft draft) {
        return new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                InvoiceCalculator.standard()
                        .calculate(draft, Samples.DAY)
                        .orThrow()
                        .calculated());
    }

    private static Invoice deposit(Order order) {
        return issue(
                "F-1",
                OrderBilling.of(order, List.of())
                        .flatMap(billing -> billing.deposit("Anticipo", Percentage.of("30")))
                        .orThrow());
    }

    private static Invoice rest(Order order, List<Invoice> issued) {
        return issue(
                "F-2",
                OrderBilling.of(order, issued)
                        .flatMap(billing -> billing.rest("Anticipo"))
                        .orThrow());
    }

    @Test
    void the_explanation_gives_the_levy_and_names_what_it_bears_on() {
        Invoice invoice = issue("F-1", draft(List.of(ON_COMMISSIONS), line("EUR 1000.00", "22")));
        Derived amount = InvoiceCalculator.standard()
                .explain(invoice)
                .orThrow()
                .of("calculated.totals.levies[0].amount")
                .orElseThrow();
        assertThat(amount.operands().get(0).place()).hasToString("calculated.totals.levies[0].base");
        assertThat(amount.operands().get(1).place()).hasToString("calculated.totals.levies[0].levy.percent");
    }

    @Test
    void what_bears_on_the_whole_net_is_explained_by_the_nets_of_the_rates() {
        Invoice invoice = issue("F-1", draft(List.of(IRPF), line("EUR 1000.00", "21")));
        assertThat(InvoiceCalculator.standard()
                        .explain(invoice)
                        .orThrow()
                        .of("calculated.totals.levies[0].base")
                        .orElseThrow()
                        .operands())
                .extracting(made -> made.place().toString())
                .containsExactly("calculated.totals.taxes[0].net");
    }

    @Test
    void what_is_decided_line_by_line_is_one_levy_on_all_rates_that_bear_it() {
        InvoiceTotals totals = decided(
                Samples.header().build().levies(), SupplyKind.GOODS, SupplyKind.GOODS, SupplyKind.DIGITAL_SERVICE);
        assertThat(totals.levies()).hasSize(1);
        assertThat(totals.levies().get(0).base()).isEqualTo(euro("300.00"));
        assertThat(totals.levies().get(0).levy().rates())
                .containsExactly(TaxRate.standard("20"), TaxRate.standard("10"));
    }

    @Test
    void what_the_document_says_comes_before_what_is_decided() {
        Levy ours = Levy.withheld("GOODS", "On goods", "7");
        assertThat(decided(List.of(ours), SupplyKind.GOODS).levied()).containsExactly(ours);
        assertThat(decided(List.of(IRPF), SupplyKind.GOODS).levied())
                .extracting(Levy::code)
                .containsExactly("ES_IRPF", "GOODS");
        Levy onDigital = Levy.withheld("GOODS", "On goods", "7", TaxRate.standard("10"));
        assertThat(decided(List.of(onDigital), SupplyKind.GOODS, SupplyKind.DIGITAL_SERVICE)
                        .levies())
                .extracting(LevyAmount::amount)
                .containsExactly(euro("7.00"), euro("15.00"));
    }

    @Test
    void a_levy_on_some_lines_of_a_rate_is_refused_at_the_line_that_differs() {
        assertThat(InvoiceCalculator.standard()
                        .with(LevyOnGoods.OF_15)
                        .calculate(LevyOnGoods.mixed(), Samples.DAY)
                        .findings()
                        .all())
                .extracting(Finding::code, Finding::path, Finding::message)
                .containsExactly(tuple(
                        new RuleCode("INV-LEVY-02"),
                        "lines[1]",
                        "this line under S 20% is subject to no levy, one before it to On goods 15%"));
    }

    @Test
    void a_code_of_another_shape_is_refused() {
        assertThatThrownBy(() -> Levy.added("irpf", "x", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ES_IRPF");
    }

    private static InvoiceTotals decided(List<Levy> said, SupplyKind... kinds) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(Samples.header().levies(said).build());
        for (SupplyKind kind : kinds) {
            draft.line(LevyOnGoods.line(kind, "EUR 100.00"));
        }
        return InvoiceCalculator.standard()
                .with(LevyOnGoods.OF_15)
                .calculate(draft.build(), Samples.DAY)
                .orThrow()
                .calculated()
                .totals();
    }

    private static List<Money> amounts(List<Invoice> documents, int levy) {
        return documents.stream()
                .map(document -> document.totals().levies().get(levy).amount())
                .toList();
    }

    private static List<Money> bases(List<Invoice> documents, int levy) {
        return documents.stream()
                .map(document -> document.totals().levies().get(levy).base())
                .toList();
    }

    private static InvoiceTotals totals(List<Levy> levies, LineItem... lines) {
        Invoice invoice = issue("F-1", draft(levies, lines));
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
        return invoice.totals();
    }

    private static InvoiceDraft under(VatCalculator calculator, LineItem line) {
        return InvoiceDraft.builder()
                .header(Samples.header().levy(IRPF).policy(calculator.policy()).build())
                .line(line)
                .build();
    }

    private static InvoiceDraft draft(List<Levy> levies, LineItem... lines) {
        return InvoiceDraft.builder()
                .header(Samples.header().levies(levies).build())
                .lines(List.of(lines))
                .build();
    }

    private static LineItem line(String price, String rate) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate)).build();
    }

    private static Invoice issue(String number, InvoiceDraft draft) {
        return Samples.issue(number, draft, Samples.DAY);
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
