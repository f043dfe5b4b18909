package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whose money it is. */
class PartnersTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    private static Party consumer(String street) {
        return Party.consumer("Jean Martin")
                .address(Address.of(street, "75010", "Paris", "FR"))
                .build();
    }

    private static Invoice sold(String number, Party buyer) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().buyer(buyer).build())
                .line(Samples.line("EUR 100.00").build())
                .build();
        return Samples.issue(number, draft, JANUARY);
    }

    private Money balance(String partner, CurrencyUnit currency) {
        return book.ledger()
                .account(new AccountKey(HOUSE, partner, currency))
                .orElseThrow()
                .at(END)
                .balance();
    }

    @Test
    void two_consumers_of_one_name_with_identifiers_of_their_own_have_two_accounts() {
        Party one = consumer("1 rue A").toBuilder().id("C-1").build();
        Party other = consumer("2 rue B").toBuilder().id("C-2").build();
        book.issue(sold("F-1", one));
        book.issue(sold("F-2", other));
        Payment payment = new Payment("p", day(2, 1), "C-2", eur("120.00"), "");
        book.ledger().settle(payment, Matchers.byReferenceThenAge()).facts().forEach(book::tell);
        assertThat(balance("C-1", CurrencyUnit.EUR)).isEqualTo(eur("120.00"));
        assertThat(balance("C-2", CurrencyUnit.EUR)).isEqualTo(eur("0.00"));
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void two_consumers_who_share_name_and_identifier_are_found() {
        book.issue(sold("F-1", consumer("1 rue A")));
        book.issue(sold("F-2", consumer("2 rue B")));
        assertThat(book.findings()).singleElement().asString().startsWith("WARNING LED-PARTY-01");
    }

    @Test
    void a_payment_in_dollars_pays_no_euros_and_is_on_its_own_account() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Payment dollars = new Payment("p", day(2, 1), Book.PARTNER, Money.parse("USD 130.00"), "F-1");
        List<Fact> facts =
                book.ledger().settle(dollars, Matchers.byReferenceThenAge()).facts();
        facts.forEach(book::tell);
        assertThat(facts).hasSize(1);
        assertThat(book.open(invoice, END)).isEqualTo(eur("120.00"));
        assertThat(balance(Book.PARTNER, CurrencyUnit.USD)).isEqualTo(Money.parse("USD -130.00"));
    }
}
