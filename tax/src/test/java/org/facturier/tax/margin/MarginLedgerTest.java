package org.facturier.tax.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.margin.MarginSales.cost;
import static org.facturier.tax.margin.MarginSales.document;
import static org.facturier.tax.margin.MarginSales.euro;
import static org.facturier.tax.margin.MarginSales.givenBack;
import static org.facturier.tax.margin.MarginSales.invoice;
import static org.facturier.tax.margin.MarginSales.issue;
import static org.facturier.tax.margin.MarginSales.line;
import static org.facturier.tax.margin.MarginSales.piece;
import static org.facturier.tax.margin.MarginSales.sold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.BoxFigure;
import org.facturier.tax.vatreturn.ReturnForm;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand: the tax in a margin of 600.00 at 20 % is 600 x 20 / 120. */
class MarginLedgerTest {

    private static final VatPeriod OCTOBER = VatPeriod.month(YearMonth.of(2026, 10));

    @Test
    void the_tax_is_taken_out_of_the_margin_of_each_piece() {
        MarginLedger ledger = ledger(cost(euro("900.00")), sold("F-1", "2026-10-05", "1500.00", "1001.00"));
        assertThat(ledger.entries())
                .extracting(MarginEntry::on, MarginEntry::line, MarginEntry::amounts)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), line("F-1", 1), amounts("500.00", "100.00")),
                        // 101.00 x 20 / 120 is 16.833...
                        tuple(LocalDate.of(2026, 10, 5), line("F-1", 2), amounts("84.17", "16.83")));
    }

    @Test
    void a_piece_sold_at_a_loss_is_set_off_against_no_other() {
        MarginLedger ledger = ledger(
                PurchasePrices.of(Map.of(line("F-1", 1), euro("900.00"), line("F-1", 2), euro("2000.00"))),
                sold("F-1", "2026-10-05", "1500.00", "1000.00"));
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.entries().get(0).amounts().tax()).isEqualTo(euro("100.00"));
    }

    @Test
    void a_price_given_back_in_part_lowers_the_margin_and_never_below_zero() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        LocalDate later = LocalDate.of(2026, 11, 3);
        assertThat(ledger(cost(euro("900.00")), givenBack(sale, later, euro("120.00")))
                        .entries())
                .extracting(MarginEntry::on, MarginEntry::amounts)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), amounts("500.00", "100.00")),
                        tuple(later, amounts("-100.00", "-20.00")));
        assertThat(ledger(cost(euro("900.00")), givenBack(sale, later, euro("1500.00")))
                        .entries()
                        .get(1)
                        .amounts())
                .isEqualTo(amounts("-500.00", "-100.00"));
    }

    @Test
    void the_return_has_the_margin_at_its_rate_and_what_the_goods_cost_as_not_taxed() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        VatLedger documents = VatLedger.builder(CurrencyUnit.EUR)
                .ledger(sale.ledger())
                .build()
                .orThrow();
        VatReturn declared =
                documents.over(OCTOBER).plus(ledger(cost(euro("900.00")), sale).over(OCTOBER));
        assertThat(ReturnForm.ca3().fill(declared).orThrow())
                .filteredOn(figure -> !figure.amount().isZero())
                .extracting(BoxFigure::box, BoxFigure::figure, BoxFigure::amount)
                .containsExactly(
                        tuple("A1", BoxFigure.BoxColumn.NET, euro("500.00")),
                        tuple("E2", BoxFigure.BoxColumn.NET, euro("900.00")),
                        tuple("08", BoxFigure.BoxColumn.NET, euro("500.00")),
                        tuple("08", BoxFigure.BoxColumn.TAX, euro("100.00")),
                        tuple("16", BoxFigure.BoxColumn.TAX, euro("100.00")));
    }

    @Test
    void a_piece_whose_cost_is_not_known_is_named() {
        assertThat(findings(PurchasePrices.of(Map.of()), sold("F-1", "2026-10-05", "1500.00")))
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactly(tuple("TAX-MARGIN-01", "F-1.lines[0]"));
        assertThat(findings(cost(Money.parse("USD 900.00")), sold("F-1", "2026-10-05", "1500.00")))
                .hasSize(1);
    }

    @Test
    void an_allowance_on_the_whole_is_of_no_piece() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(invoice("F-0", day, List.of(piece(euro("1.00")))).header())
                .line(piece(euro("1500.00")))
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build();
        assertThat(findings(cost(euro("900.00")), Book.of(issue("F-1", day, draft))))
                .extracting(finding -> finding.code().text())
                .containsExactly("TAX-MARGIN-02");
    }

    @Test
    void what_is_not_under_the_scheme_is_left_out() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        TaxTreatment twenty = TaxTreatment.standard("20");
        TaxTreatment exempt = TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "exempt"));
        AllowanceCharge port = new AllowanceCharge.Charge(Measure.amount(euro("10.00")), "port", Optional.empty());
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(invoice("F-0", day, List.of(piece(euro("1.00")))).header())
                .line(piece(euro("1500.00")).toBuilder().treatment(twenty).build())
                .line(piece(euro("1500.00")))
                .line(piece(euro("1500.00")).toBuilder().treatment(exempt).build())
                .allowanceCharge(new DocumentAllowanceCharge(port, Optional.of(twenty)))
                .build();
        assertThat(ledger(cost(euro("900.00")), Book.of(issue("F-1", day, draft)))
                        .entries())
                .extracting(MarginEntry::line)
                .containsExactly(line("F-1", 2));
    }

    @Test
    void the_tax_falls_due_with_the_delivery() {
        LocalDate delivered = LocalDate.of(2026, 9, 30);
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(invoice("F-0", delivered, List.of(piece(euro("1.00")))).header())
                .line(piece(euro("1500.00")))
                .build();
        Book sale = Book.of(issue("F-1", LocalDate.of(2026, 10, 5), draft));
        assertThat(ledger(cost(euro("900.00")), sale).over(OCTOBER)).isEmpty();
        assertThat(ledger(cost(euro("900.00")), sale).entries().get(0).on()).isEqualTo(delivered);
    }

    @Test
    void a_credit_of_one_piece_leaves_the_others_alone() {
        Book sale =
                givenBack(sold("F-1", "2026-10-05", "1500.00", "1500.00"), LocalDate.of(2026, 11, 3), euro("1500.00"));
        assertThat(ledger(cost(euro("900.00")), sale).entries())
                .extracting(MarginEntry::line, entry -> entry.amounts().tax())
                .containsExactly(
                        tuple(line("F-1", 1), euro("100.00")),
                        tuple(line("F-1", 1), euro("-100.00")),
                        tuple(line("F-1", 2), euro("100.00")));
    }

    @Test
    void a_piece_of_an_invoice_that_is_replaced_is_sold_on_the_corrective_one() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        Invoice corrective = issue(
                "F-2",
                LocalDate.of(2026, 12, 1),
                InvoiceDraft.builder()
                        .header(document(sale).header().toBuilder()
                                .type(DocumentType.CORRECTIVE_INVOICE)
                                .preceding(document(sale).reference())
                                .build())
                        .line(piece(euro("1200.00")))
                        .build());
        // 600.00 hold 100.00 of tax, 300.00 hold 50.00
        assertThat(ledger(cost(euro("900.00")), sale.issued(corrective)).entries())
                .extracting(MarginEntry::on, entry -> entry.amounts().tax())
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), euro("100.00")),
                        tuple(LocalDate.of(2026, 12, 1), euro("-100.00")),
                        tuple(LocalDate.of(2026, 12, 1), euro("50.00")));
    }

    @Test
    void a_line_of_a_later_invoice_that_credits_or_adds_changes_the_price_and_is_no_sale() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        InvoiceDraft.Builder later = InvoiceDraft.builder()
                .header(document(sale).header().toBuilder()
                        .preceding(document(sale).reference())
                        .build())
                .line(piece(euro("1000.00")));
        Invoice back = issue(
                "F-2",
                LocalDate.of(2026, 11, 3),
                later.line(of("120.00").quantity(-1).build()).build());
        Invoice more = issue(
                "F-3",
                LocalDate.of(2026, 12, 1),
                later.line(of("60.00").build()).build());
        // 1500 - 900 holds 100.00 of tax, 120 less 80.00; 1000 - 900 holds 16.67
        PurchasePrices costs = PurchasePrices.of(
                Map.of(line("F-1", 1), euro("900.00"), line("F-2", 1), euro("900.00"), line("F-3", 1), euro("900.00")));
        assertThat(ledger(costs, sale.issued(back)).entries())
                .extracting(
                        MarginEntry::on,
                        MarginEntry::line,
                        entry -> entry.amounts().tax())
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), line("F-1", 1), euro("100.00")),
                        tuple(LocalDate.of(2026, 11, 3), line("F-1", 1), euro("-20.00")),
                        tuple(LocalDate.of(2026, 10, 5), line("F-2", 1), euro("16.67")));
        // both lines: 1500 - 120 + 60
        assertThat(ledger(costs, sale.issued(more)).entries())
                .filteredOn(entry -> entry.line().equals(line("F-1", 1)))
                .extracting(entry -> entry.amounts().tax())
                .containsExactly(euro("100.00"), euro("-20.00"), euro("10.00"));
    }

    @Test
    void what_a_replaced_invoice_took_back_ends_where_another_stands_in_its_place() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        Invoice back = issue(
                "F-2",
                LocalDate.of(2026, 11, 3),
                InvoiceDraft.builder()
                        .header(document(sale).header())
                        .line(piece(euro("1000.00")))
                        .line(of("120.00").quantity(-1).build())
                        .build());
        Invoice corrective = issue(
                "F-3",
                LocalDate.of(2026, 12, 1),
                InvoiceDraft.builder()
                        .header(document(sale).header().toBuilder()
                                .type(DocumentType.CORRECTIVE_INVOICE)
                                .preceding(back.reference())
                                .build())
                        .line(piece(euro("1000.00")))
                        .line(of("60.00").quantity(-1).build())
                        .build());
        PurchasePrices costs = PurchasePrices.of(
                Map.of(line("F-1", 1), euro("900.00"), line("F-2", 1), euro("900.00"), line("F-3", 1), euro("900.00")));
        // 600.00 hold 100.00, 480.00 hold 80.00; then 600.00 again and 540.00, which hold 90.00
        assertThat(ledger(costs, sale.issued(back).issued(corrective)).entries())
                .filteredOn(entry -> entry.line().equals(line("F-1", 1)))
                .extracting(MarginEntry::on, entry -> entry.amounts().tax())
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), euro("100.00")),
                        tuple(LocalDate.of(2026, 11, 3), euro("-20.00")),
                        tuple(LocalDate.of(2026, 12, 1), euro("20.00")),
                        tuple(LocalDate.of(2026, 12, 1), euro("-10.00")));
    }

    private static LineItem.Builder of(String price) {
        return piece(euro(price)).toBuilder().corrects(line("F-1", 1));
    }

    @Test
    void what_is_given_back_before_the_delivery_lowers_the_price_on_its_day() {
        LocalDate ordered = LocalDate.of(2026, 9, 20);
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(invoice("F-0", LocalDate.of(2026, 10, 5), List.of(piece(euro("1.00"))))
                        .header())
                .line(piece(euro("1500.00")))
                .build();
        Book sale = givenBack(Book.of(issue("F-1", ordered, draft)), ordered.plusDays(1), euro("120.00"));
        assertThat(ledger(cost(euro("900.00")), sale).entries())
                .extracting(MarginEntry::on, entry -> entry.amounts().tax())
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 5), euro("100.00")),
                        tuple(LocalDate.of(2026, 10, 5), euro("-20.00")));
    }

    @Test
    void a_credit_that_corrects_no_line_is_of_no_piece() {
        Book sale = sold("F-1", "2026-10-05", "1500.00");
        InvoiceDraft note = InvoiceDraft.builder()
                .header(document(sale).header().toBuilder()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(document(sale).reference())
                        .build())
                .line(piece(euro("100.00")))
                .build();
        Book credited = sale.issued(issue("A-1", LocalDate.of(2026, 11, 3), note));
        assertThat(findings(cost(euro("900.00")), credited))
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactly(tuple("TAX-MARGIN-02", "A-1"));
    }

    @Test
    void a_rate_that_is_not_known_is_named_at_its_line() {
        assertThat(MarginLedger.builder(cost(euro("900.00")))
                        .tables(VatTables.standard().with(VatRates.none()))
                        .ledger(sold("F-1", "2026-10-05", "1500.00").ledger())
                        .build()
                        .findings()
                        .all())
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactly(tuple("TAX-RATE-01", "F-1.lines[0].place"));
    }

    private static List<Finding> findings(PurchasePrices purchases, Book sale) {
        return MarginLedger.builder(purchases)
                .ledger(sale.ledger())
                .build()
                .findings()
                .all();
    }

    private static MarginLedger ledger(PurchasePrices purchases, Book... sales) {
        return MarginLedger.builder(purchases)
                .ledger(Stream.of(sales).reduce(Book::plus).orElseThrow().ledger())
                .build()
                .orThrow();
    }

    private static BaseAndTax amounts(String net, String tax) {
        return new BaseAndTax(euro(net), euro(tax));
    }
}
