package org.facturier.core.documenttax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.account.Book;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The tax that was not yet due of what was carried forward, as it is paid. Figures worked out by hand. */
class CarriedTaxTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate CARRIED = day(2, 1);
    private static final LocalDate MARCH = day(3, 1);

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", JANUARY, "100.00");

    private Book carried() {
        Book next = new Book();
        CarriedForward.of(book.ledger(), CARRIED, TaxPoint.PAYMENT).forEach(next::tell);
        return next;
    }

    private Optional<DocumentTax> tax(Book of) {
        return DocumentTax.of(of.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR);
    }

    private Money paid(Book of, LocalDate day) {
        return tax(of).orElseThrow().asOf(day).orElseThrow().paid(eur("10.00"));
    }

    private Book halfPaid() {
        book.paid("p", day(1, 10), invoice, "60.00");
        return carried();
    }

    @Test
    void what_was_paid_before_was_due_before() {
        assertThat(tax(halfPaid()).orElseThrow().changes())
                .extracting(TaxChange::on, TaxChange::net, TaxChange::tax)
                .containsExactly(tuple(CARRIED, eur("50.00"), eur("10.00")));
    }

    @Test
    void the_rest_comes_due_as_it_is_paid_and_goes_back_with_the_money() {
        // 30.00 of 60.00: half of 10.00
        Book next = halfPaid().paid("q", MARCH, invoice, "30.00");
        assertThat(paid(next, day(2, 28))).isEqualTo(eur("0.00"));
        assertThat(paid(next, MARCH)).isEqualTo(eur("5.00"));
        next.reversed("q", day(3, 9));
        assertThat(paid(next, day(3, 8))).isEqualTo(eur("5.00"));
        assertThat(paid(next, day(3, 9))).isEqualTo(eur("0.00"));
    }

    @Test
    void all_that_was_paid_is_not_carried() {
        book.paid("p", day(1, 10), invoice, "120.00");
        assertThat(tax(carried())).isEmpty();
    }

    @Test
    void an_opening_that_ends_takes_its_tax_with_it() {
        Book next = halfPaid();
        String opening = next.facts().stream()
                .filter(Entered.class::isInstance)
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
        assertThat(next.reversed(opening, MARCH).findings())
                .containsExactly("WARNING LED-CARRIED-01 fact end-" + opening);
        Book whole = carriedWhole();
        String entry = whole.facts().get(0).id();
        whole.reversed(entry, MARCH);
        assertThat(tax(whole).orElseThrow().changes())
                .extracting(TaxChange::on, TaxChange::tax)
                .containsExactly(tuple(CARRIED, eur("20.00")), tuple(MARCH, eur("-20.00")));
    }

    private static Book carriedWhole() {
        Book old = new Book();
        old.invoice("F-1", JANUARY, "100.00");
        Book next = new Book();
        CarriedForward.of(old.ledger(), CARRIED, TaxPoint.PAYMENT).forEach(next::tell);
        return next;
    }

    @Test
    void a_corrective_takes_the_tax_of_what_it_replaces_away() {
        Book next = carriedWhole();
        next.corrective("F-2", MARCH, invoice, "80.00");
        assertThat(tax(next).orElseThrow().changes())
                .extracting(TaxChange::on, TaxChange::tax)
                .containsExactly(tuple(CARRIED, eur("20.00")), tuple(MARCH, eur("-20.00")));
    }

    @Test
    void what_was_lost_is_not_paid() {
        Book next = halfPaid();
        next.tell(new Relieved("w", MARCH, document(invoice), eur("60.00"), ReliefReason.WRITE_OFF));
        assertThat(paid(next, day(3, 2))).isEqualTo(eur("0.00"));
    }

    @Test
    void in_a_currency_nobody_knows_it_is_left_out() {
        assertThat(DocumentTax.of(carriedWhole().ledger(), DocumentKey.of(invoice), CurrencyUnit.USD))
                .isEmpty();
    }
}
