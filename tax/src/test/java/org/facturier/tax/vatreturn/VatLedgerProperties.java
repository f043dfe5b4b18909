package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.vatreturn.Sales.euro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.Invoice;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.tax.Book;
import org.joda.money.CurrencyUnit;

/** A year of invoices, deposits, prepayments, credit notes and payments against its returns. */
class VatLedgerProperties {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final int MONTHS = 36;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_returns_of_a_settled_year_sum_to_its_documents(
            @ForAll("settledYears") Book year, @ForAll TaxPoint fallback) {
        VatLedger ledger = Sales.ledger(fallback, year);
        assertThat(ledger.outstanding()).isEmpty();
        assertThat(declared(ledger)).isEqualTo(documented(year));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_returns_of_an_open_year_and_what_is_outstanding_sum_to_its_documents(
            @ForAll("openYears") Book year, @ForAll TaxPoint fallback) {
        VatLedger ledger = Sales.ledger(fallback, year);
        Map<String, BaseAndTax> sums = new HashMap<>(declared(ledger));
        ledger.outstanding()
                .forEach(entry -> sums.merge(
                        key(entry.treatment().category(), entry.treatment().percent()),
                        entry.amounts(),
                        BaseAndTax::plus));
        assertThat(nonZero(sums)).isEqualTo(documented(year));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void quarters_sum_to_their_months(@ForAll("openYears") Book year) {
        VatLedger ledger = Sales.ledger(TaxPoint.PAYMENT, year);
        for (int i = 0; i < MONTHS; i += 3) {
            YearMonth first = FIRST.plusMonths(i);
            BaseAndTax months = IntStream.range(0, 3)
                    .mapToObj(month -> ledger.over(VatPeriod.month(first.plusMonths(month)))
                            .total())
                    .reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
            assertThat(ledger.over(VatPeriod.quarter(first)).total()).isEqualTo(months);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_lost_is_credited_to_the_cent(@ForAll("openYears") Book year) {
        LocalDate end = FIRST.plusMonths(MONTHS - 1).atDay(1);
        List<Invoice> invoices = year.ledger().chain().effective().stream()
                .filter(document -> !document.type().isCredit())
                .toList();
        Book given = year;
        for (Invoice invoice : invoices) {
            given = given.lost(invoice, end.minusDays(30), euro("1000000.00"), Optional.of(end));
        }
        Ledger book = given.ledger();
        VatLedger ledger = Sales.ledger(TaxPoint.INVOICE, book);
        BaseAndTax lost = invoices.stream()
                .flatMap(invoice -> UnpaidDuplicate.of(book, DocumentKey.of(invoice), end).stream())
                .map(UnpaidDuplicate::unpaid)
                .reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
        assertThat(total(ledger.outstanding())).isEqualTo(lost);
        assertThat(total(ledger.entries()).plus(lost)).isEqualTo(sum(documented(year).values().stream()));
    }

    private static BaseAndTax total(List<VatEntry> entries) {
        return sum(entries.stream().map(VatEntry::amounts));
    }

    private static BaseAndTax sum(Stream<BaseAndTax> amounts) {
        return amounts.reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
    }

    private static Map<String, BaseAndTax> declared(VatLedger ledger) {
        Map<String, BaseAndTax> sums = new HashMap<>();
        IntStream.range(0, MONTHS)
                .mapToObj(month -> ledger.over(VatPeriod.month(FIRST.plusMonths(month))))
                .flatMap(period -> period.lines().stream())
                .forEach(line -> sums.merge(key(line.category(), line.percent()), line.amounts(), BaseAndTax::plus));
        return nonZero(sums);
    }

    private static Map<String, BaseAndTax> documented(Book year) {
        Map<String, BaseAndTax> sums = new HashMap<>();
        year.ledger()
                .chain()
                .effective()
                .forEach(document -> add(sums, document, document.type().isCredit()));
        return nonZero(sums);
    }

    private static void add(Map<String, BaseAndTax> sums, Invoice document, boolean credit) {
        for (TaxSubtotal group : document.totals().taxes()) {
            BaseAndTax amounts = new BaseAndTax(
                    credit ? group.net().negated() : group.net(),
                    credit ? group.tax().negated() : group.tax());
            sums.merge(key(group.treatment().category(), group.treatment().percent()), amounts, BaseAndTax::plus);
        }
    }

    private static Map<String, BaseAndTax> nonZero(Map<String, BaseAndTax> sums) {
        Map<String, BaseAndTax> left = new HashMap<>(sums);
        left.values().removeIf(BaseAndTax::isZero);
        return left;
    }

    private static String key(TaxCategory category, Optional<java.math.BigDecimal> percent) {
        return category + " " + percent.map(java.math.BigDecimal::toPlainString).orElse("");
    }

    @Provide
    Arbitrary<Book> settledYears() {
        return Years.of(Years.sale(), true);
    }

    @Provide
    Arbitrary<Book> openYears() {
        return Years.of(Years.sale(), false);
    }
}
