package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.vatreturn.Sales.euro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.account.Ledger;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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
    void what_is_lost_is_taken_back_to_the_cent(@ForAll("openYears") Book year) {
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
        return years(true);
    }

    @Provide
    Arbitrary<Book> openYears() {
        return years(false);
    }

    private static Arbitrary<Book> years(boolean settled) {
        return sale().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(sales -> IntStream.range(0, sales.size())
                        .mapToObj(i -> sales.get(i).book(i, settled))
                        .reduce(Book::plus)
                        .orElseThrow());
    }

    private static Arbitrary<Sale> sale() {
        Arbitrary<List<Integer>> payments =
                Arbitraries.integers().between(1, 70).list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 364),
                        lines().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(0, 0, 30),
                        payments,
                        Arbitraries.of(0, 0, 35, 100),
                        Arbitraries.integers().between(0, 200),
                        lines().list().ofMaxSize(2))
                .as(Sale::new);
    }

    private static Arbitrary<LineItem> lines() {
        Arbitrary<Money> prices =
                Arbitraries.longs().between(1, 1_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        Arbitrary<LineItem> decided = Combinators.combine(
                        prices,
                        Arbitraries.of(SupplyKind.GOODS, SupplyKind.SERVICE),
                        Arbitraries.of(RateClass.STANDARD, RateClass.INTERMEDIATE, RateClass.REDUCED))
                .as(Sales::line);
        Arbitrary<LineItem> stated = Combinators.combine(
                        prices,
                        Arbitraries.of(
                                TaxTreatment.standard("20"),
                                TaxTreatment.standard("2.1"),
                                TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "exempt")),
                                TaxTreatment.without(TaxCategory.K, ExemptionReason.of("VATEX-EU-IC", "exempt"))))
                .as((price, treatment) -> Sales.line(price.getAmount().toPlainString(), treatment));
        return Arbitraries.oneOf(decided, stated);
    }

    /** What an invoice is and what becomes of it; amounts are hundredths of what is payable, days count from its date. */
    private record Sale(
            int dayOfYear,
            List<LineItem> lines,
            boolean isDeposit,
            int prepaid,
            List<Integer> payments,
            int creditOfFirstLine,
            int creditAfter,
            List<LineItem> corrected) {

        /** An invoice on which nothing was credited may be replaced in the end. */
        Book book(int number, boolean settled) {
            Invoice invoice = invoice(number);
            Book book = Book.of(invoice);
            List<Money> shares = shares(invoice.totals().payable());
            for (int i = 0; i < shares.size(); i++) {
                book = book.paid(invoice, invoice.issuedOn().plusDays(20L * i + 3), shares.get(i));
            }
            if (!corrected.isEmpty() && creditOfFirstLine == 0) {
                Invoice corrective = Sales.corrective(
                        invoice, invoice.issuedOn().plusDays(creditAfter), corrected.toArray(LineItem[]::new));
                return settled(book.issued(corrective), corrective, settled);
            }
            return settled(credit(invoice).map(book::issued).orElse(book), invoice, settled);
        }

        /** What is more than open stays on account. */
        private static Book settled(Book book, Invoice invoice, boolean settled) {
            Money payable = invoice.totals().payable();
            return settled && payable.isPositive()
                    ? book.paid(invoice, invoice.issuedOn().plusDays(300), payable)
                    : book;
        }

        private Invoice invoice(int number) {
            DocumentHeader.Builder header = Sales.header(Parties.business("FR"));
            DocumentHeader.Builder typed = isDeposit ? header.type(DocumentType.PREPAYMENT_INVOICE) : header;
            LocalDate on = LocalDate.of(2026, 1, 1).plusDays(dayOfYear);
            Invoice plain = Sales.issue("F-" + number, on, typed, Optional.empty(), lines);
            return prepaid == 0
                    ? plain
                    : Sales.issue(
                            "F-" + number,
                            on,
                            typed,
                            Optional.of(part(plain.totals().gross(), prepaid)),
                            lines);
        }

        private Optional<Invoice> credit(Invoice invoice) {
            Money net = part(invoice.lines().get(0).net(), creditOfFirstLine);
            return net.isPositive()
                    ? Optional.of(Sales.note(invoice, invoice.issuedOn().plusDays(creditAfter), 1, net))
                    : Optional.empty();
        }

        private List<Money> shares(Money payable) {
            List<Money> shares = new ArrayList<>();
            for (int percent : payments) {
                Money share = part(payable, percent);
                if (share.isPositive()) {
                    shares.add(share);
                }
            }
            return shares;
        }

        private static Money part(Money of, int percent) {
            return Rounding.quotient(
                    of.getCurrencyUnit(),
                    of.getAmount().multiply(java.math.BigDecimal.valueOf(percent)),
                    java.math.BigDecimal.valueOf(100));
        }
    }
}
