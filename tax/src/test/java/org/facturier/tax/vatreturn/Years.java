package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Books of a year: invoices, deposits, prepayments, credit notes, correctives and payments. */
final class Years {

    private Years() {}

    static Arbitrary<Book> of(Arbitrary<Sale> sales, boolean settled) {
        return sales.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).book(i, settled))
                        .reduce(Book::plus)
                        .orElseThrow());
    }

    /** {@return sales that nothing is credited of, and that nothing replaces} */
    static Arbitrary<Sale> keptSale() {
        return sale().map(sale -> new Sale(
                sale.dayOfYear(), sale.lines(), sale.isDeposit(), sale.prepaid(), sale.payments(), 0, 0, List.of()));
    }

    static Arbitrary<Sale> sale() {
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
    record Sale(
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
