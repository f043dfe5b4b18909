package org.facturier.core.documenttax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.dollars;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.account.Book;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The tax of foreign amounts that go on, in the currency of the books. */
class CarriedRatesTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate CARRIED = day(2, 1);
    private static final AccountKey DOLLARS = new AccountKey(HOUSE, PARTNER, CurrencyUnit.USD);
    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");

    private final Book book = new Book();

    private Invoice dollarInvoice() {
        return book.issue(Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .currency(CurrencyUnit.USD)
                                .accountingRate(dollars("0.92", JANUARY))
                                .build())
                        .line(Samples.line("USD 1000.00").build())
                        .build(),
                JANUARY));
    }

    private static Optional<DocumentTax> tax(Book of, DocumentKey document, String currency) {
        return DocumentTax.of(of.ledger(), document, CurrencyUnit.of(currency));
    }

    @Test
    void it_goes_on_at_the_rate_of_its_invoice() {
        // 1000.00 and 200.00 at 0.92
        Invoice invoice = dollarInvoice();
        Book next = new Book();
        CarriedForward.of(book.ledger(), CARRIED, TaxPoint.PAYMENT).forEach(next::tell);
        DocumentKey key = DocumentKey.of(invoice);
        assertThat(tax(next, key, "EUR").orElseThrow().changes())
                .extracting(TaxChange::on, TaxChange::net, TaxChange::tax)
                .containsExactly(tuple(CARRIED, eur("920.00"), eur("184.00")));
        assertThat(tax(next, key, "USD").orElseThrow().changes())
                .extracting(TaxChange::net)
                .containsExactly(Money.parse("USD 1000.00"));
        assertThat(tax(next, key, "CHF")).isEmpty();
    }

    private static Entered opening(String taxCurrency) {
        DocumentKey old = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-0"));
        Carried carried = new Carried(
                new ItemKey.InstalmentItem(old, 1),
                JANUARY,
                Optional.empty(),
                Optional.empty(),
                CARRIED,
                Money.parse("USD 120.00"),
                List.of(),
                List.of(TaxSubtotal.of(
                        TWENTY, Money.parse(taxCurrency + " 100.00"), Money.parse(taxCurrency + " 20.00"))));
        return new Entered(
                "o",
                CARRIED,
                DOLLARS,
                Money.parse("USD 120.00"),
                CARRIED,
                EntryReason.OPENING,
                "",
                Optional.of(dollars("0.92", JANUARY)),
                Optional.of(carried));
    }

    @Test
    void a_tax_in_the_currency_of_the_books_or_of_the_amount_is_known_and_in_a_third_it_is_not() {
        DocumentKey old = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-0"));
        assertThat(tax(new Book().tell(opening("USD")), old, "EUR")
                        .orElseThrow()
                        .changes())
                .extracting(TaxChange::tax)
                .containsExactly(eur("18.40"));
        assertThat(tax(new Book().tell(opening("EUR")), old, "EUR")
                        .orElseThrow()
                        .changes())
                .extracting(TaxChange::tax)
                .containsExactly(eur("20.00"));
        assertThat(tax(new Book().tell(opening("CHF")), old, "EUR")).isEmpty();
    }

    @Test
    void the_rate_of_an_entry_is_one_of_its_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entered(
                        "e",
                        CARRIED,
                        ACCOUNT,
                        eur("8.00"),
                        CARRIED,
                        EntryReason.FEE,
                        "",
                        Optional.of(dollars("0.92", JANUARY)),
                        Optional.empty()))
                .withMessage("the rate of entry e is from USD, the amount is EUR 8.00");
    }

    @Test
    void a_book_knows_documents_in_its_currency_and_those_that_state_a_rate_to_it() {
        Invoice dollars = dollarInvoice();
        Invoice euros = book.invoice("F-2", JANUARY, "100.00");
        BookCurrency inEuros = new BookCurrency(CurrencyUnit.EUR);
        BookCurrency inFrancs = new BookCurrency(CurrencyUnit.of("CHF"));
        assertThat(inEuros.knows(euros)).isTrue();
        assertThat(inEuros.knows(dollars)).isTrue();
        assertThat(inFrancs.knows(dollars)).isFalse();
        assertThat(new BookCurrency(CurrencyUnit.USD).knows(euros)).isFalse();
        assertThat(inEuros.amount(dollars, Money.parse("USD 10.00"))).isEqualTo(eur("9.20"));
        assertThat(inEuros.amount(euros, eur("10.00"))).isEqualTo(eur("10.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inFrancs.amount(dollars, Money.parse("USD 10.00")))
                .withMessage("F-1 states no rate from USD to CHF");
    }
}
