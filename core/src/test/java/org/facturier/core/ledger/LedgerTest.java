package org.facturier.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Book;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.account.Position;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What facts make of documents and money. Figures worked out by hand. */
class LedgerTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    @Test
    void the_same_fact_told_twice_counts_once() {
        book.received("bank-1", JANUARY, "50.00").received("bank-1", JANUARY, "50.00");
        assertThat(book.balance(END)).isEqualTo(eur("-50.00"));
        assertThat(book.findings()).containsExactly("INFO LED-FACT-01 fact bank-1");
    }

    @Test
    void of_two_facts_with_one_identifier_the_first_stays() {
        book.received("bank-1", JANUARY, "50.00").received("bank-1", JANUARY, "60.00");
        assertThat(book.balance(END)).isEqualTo(eur("-50.00"));
        assertThat(book.findings()).containsExactly("ERROR LED-FACT-02 fact bank-1");
    }

    @Test
    void whoever_keeps_facts_by_their_identifiers_is_told_the_same_of_two_with_one() {
        Fact kept = new Received(new Payment("bank-1", JANUARY, "P1", eur("50.00"), ""));
        Fact other = new Received(new Payment("bank-1", JANUARY.plusDays(1), "P2", eur("50.00"), ""));
        assertThat(kept.against(kept)).isEqualTo(Findings.none());
        assertThat(other.against(kept).stream().map(Finding::toString))
                .containsExactly("ERROR LED-FACT-02 at fact bank-1: fact bank-1 was told before with another content,"
                        + " dated 2026-01-05, which stays - give what is new another identifier; reverse the first"
                        + " before, if it was wrong");
        assertThat(Ledger.of("H", List.of(kept, other)).findings()).isEqualTo(other.against(kept));
    }

    @Test
    void a_note_over_what_was_paid_is_owed_back_until_the_payment_is_returned() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "120.00");
        Invoice note = book.note("N-1", day(1, 20), invoice);
        assertThat(book.open(note, END)).isEqualTo(eur("-120.00"));
        assertThat(book.balance(END)).isEqualTo(eur("-120.00"));
        book.reversed("p", day(2, 1));
        assertThat(book.open(note, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.balance(day(1, 31))).isEqualTo(eur("-120.00"));
        assertThat(book.at(END).debits()).isEmpty();
    }

    @Test
    void a_note_settles_its_invoice_in_whatever_order_they_are_told() {
        Invoice invoice = new Book().invoice("F-1", JANUARY, "100.00");
        book.note("N-1", day(1, 20), invoice);
        book.issue(invoice);
        assertThat(book.open(invoice, day(1, 19))).isEqualTo(eur("120.00"));
        assertThat(book.open(invoice, day(1, 20))).isEqualTo(eur("0.00"));
        assertThat(book.account().links())
                .extracting(Link::on, Link::kind)
                .containsExactly(tuple(day(1, 20), Link.Kind.CREDIT_NOTE));
    }

    @Test
    void what_is_stated_as_paid_before_is_owed_once() {
        // 120.00, 30.00 paid before
        Invoice invoice = book.paidBefore("F-1", JANUARY, "100.00", "30.00");
        assertThat(book.balance(END)).isEqualTo(eur("90.00"));
        ItemKey before = new ItemKey.PaidBeforeItem(DocumentKey.of(invoice));
        book.received("p", day(1, 2), "30.00").put("a", day(1, 2), money("p"), before, "30.00");
        assertThat(book.balance(END)).isEqualTo(eur("90.00"));
        assertThat(book.open(invoice, END)).isEqualTo(eur("90.00"));
        book.reversed("p", day(1, 20));
        assertThat(book.balance(day(1, 19))).isEqualTo(eur("90.00"));
        assertThat(book.balance(END)).isEqualTo(eur("120.00"));
    }

    @Test
    void a_corrective_closes_what_it_replaces_and_keeps_what_was_paid() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "50.00");
        Invoice right = book.corrective("F-2", day(1, 20), invoice, "80.00");
        assertThat(book.account().entries())
                .extracting(Entry::amount)
                .containsExactlyInAnyOrder(eur("120.00"), eur("-50.00"), eur("-120.00"), eur("96.00"));
        assertThat(book.toldOneByOne().entries()).isEqualTo(book.account().entries());
        assertThat(book.open(right, END)).isEqualTo(eur("46.00"));
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(invoice, day(1, 19))).isEqualTo(eur("70.00"));
    }

    @Test
    void what_is_put_to_less_stays_on_account() {
        Invoice invoice = book.invoice("F-1", JANUARY, "16.67");
        book.paid("p", day(1, 10), invoice, "30.00");
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-10.00"));
        assertThat(book.findings()).containsExactly("WARNING LED-LINK-01 fact put-p");
    }

    @Test
    void a_transfer_moves_a_credit_from_one_account_to_another() {
        AccountKey parent = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(new Received(new Payment("p", day(1, 8), "parent", eur("100.00"), "for our daughter")));
        book.tell(new Transferred("t", day(1, 9), parent, money("p"), ACCOUNT, eur("100.00")));
        assertThat(book.balance(END)).isEqualTo(eur("20.00"));
        Position there = book.ledger().account(parent).orElseThrow().at(END);
        assertThat(there.debits()).isEmpty();
        assertThat(there.credits()).isEmpty();
        book.put("a", day(1, 9), new ItemKey.TransferredItem("t"), document(invoice), "100.00");
        assertThat(book.open(invoice, END)).isEqualTo(eur("20.00"));
        assertThat(book.at(END).credits()).isEmpty();
    }

    @Test
    void a_dispute_opened_and_withdrawn_on_one_day_holds_nothing() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Dispute dispute = Dispute.builder()
                .id("D")
                .invoice(invoice.number())
                .amount(eur("40.00"))
                .reason(DisputeReason.PRICE)
                .openedOn(day(2, 20))
                .build();
        book.tell(new Disputed("z", day(2, 20), DocumentKey.of(invoice), dispute));
        assertThat(book.at(day(2, 20)).hold(DocumentKey.of(invoice)))
                .hasValueSatisfying(hold -> assertThat(hold.disputed()).isEqualTo(eur("40.00")));
        assertThat(book.at(day(2, 20)).demand()).isEqualTo(eur("80.00"));
        Dispute over = dispute.resolved(Resolution.withdrawn(day(2, 20)));
        book.tell(new Disputed("a", day(2, 20), DocumentKey.of(invoice), over));
        assertThat(book.at(day(2, 20)).holds()).isEmpty();
        assertThat(book.at(day(2, 20)).demand()).isEqualTo(eur("120.00"));
    }

    @Test
    void of_two_promises_the_later_end_counts() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        DocumentKey key = DocumentKey.of(invoice);
        book.tell(new Promised("a", day(2, 20), key, day(3, 10))).tell(new Promised("b", day(2, 20), key, day(3, 1)));
        assertThat(book.at(day(3, 10)).hold(key).orElseThrow().promisedUntil()).contains(day(3, 10));
        assertThat(book.at(day(3, 10)).demand()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(3, 11)).hold(key)).isEmpty();
        assertThat(book.at(day(3, 11)).demand()).isEqualTo(eur("120.00"));
    }

    @Test
    void which_of_two_facts_of_one_day_is_told_first_decides_nothing() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        DocumentKey key = DocumentKey.of(invoice);
        Dispute dispute = Dispute.builder()
                .id("D")
                .invoice(invoice.number())
                .amount(eur("40.00"))
                .reason(DisputeReason.PRICE)
                .openedOn(day(2, 20))
                .build();
        Disputed over = new Disputed("b", day(2, 20), key, dispute.resolved(Resolution.withdrawn(day(2, 20))));
        book.tell(over).tell(new Disputed("c", day(2, 20), key, dispute));
        book.tell(new Promised("e", day(2, 20), key, day(3, 10))).tell(new Promised("d", day(2, 20), key, day(3, 1)));
        assertThat(book.at(day(2, 20)).hold(key).orElseThrow().disputed()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(3, 10)).hold(key).orElseThrow().promisedUntil()).contains(day(3, 10));
        assertThat(book.toldOneByOne().at(day(3, 10))).isEqualTo(book.at(day(3, 10)));
    }

    @Test
    void what_is_reversed_on_its_own_day_links_nothing() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "120.00").reversed("p", day(1, 10));
        assertThat(book.links()).isEmpty();
        assertThat(book.open(invoice, day(1, 10))).isEqualTo(eur("120.00"));
        assertThat(book.balance(END)).isEqualTo(eur("120.00"));
    }

    @Test
    void what_was_returned_was_paid_until_then() {
        // due on 4 February; 56 days later is 1 April
        Invoice invoice = book.invoice("F-1", JANUARY, "1000.00");
        book.paid("p", day(2, 4), invoice, "1200.00").reversed("p", day(2, 20));
        assertThat(book.balance(day(2, 10))).isEqualTo(eur("0.00"));
        assertThat(book.open(invoice, day(2, 10))).isEqualTo(eur("0.00"));
        Position april = book.at(day(4, 1));
        assertThat(april.late()).extracting(AccountItem::key).containsExactly(instalment(invoice, 1));
        assertThat(april.late()).extracting(AccountItem::open).containsExactly(eur("1200.00"));
        assertThat(april.late()).extracting(item -> item.dueOn().plusDays(56)).containsExactly(day(4, 1));
        assertThat(AgedBalance.of(april).debits()).containsEntry(AgedBalance.AgeBand.UP_TO_60, eur("1200.00"));
    }

    @Test
    void an_allocation_an_entry_and_a_transfer_can_end() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "120.00").reversed("put-p", day(1, 20));
        assertThat(book.open(invoice, END)).isEqualTo(eur("120.00"));
        assertThat(book.at(END).onAccount()).isEqualTo(eur("-120.00"));
        assertThat(book.links()).containsExactly(eur("120.00"), eur("-120.00"));
        book.tell(new Entered("fee", day(1, 21), ACCOUNT, eur("8.00"), day(1, 21), EntryReason.FEE));
        assertThat(book.balance(END)).isEqualTo(eur("8.00"));
        book.reversed("fee", day(1, 22));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
        AccountKey parent = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
        book.tell(new Transferred("t", day(1, 23), ACCOUNT, money("p"), parent, eur("50.00")));
        assertThat(book.balance(END)).isEqualTo(eur("50.00"));
        book.reversed("t", day(1, 24));
        assertThat(book.balance(END)).isEqualTo(eur("0.00"));
    }

    @Test
    void a_document_is_credited_and_not_reversed() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        String id = new Issued(invoice).id();
        book.tell(new Reversed("r", day(1, 10), id, "a slip"));
        assertThat(book.balance(END)).isEqualTo(eur("120.00"));
        assertThat(book.findings()).containsExactly("ERROR LED-REVERSE-01 fact r");
    }

    @Test
    void a_ledger_lists_its_accounts_by_partner_and_currency() {
        Book both = new Book().received("p", JANUARY, "1.00");
        both.tell(new Received(new Payment("q", JANUARY, "another", eur("1.00"), "")));
        both.tell(new Received(new Payment("r", JANUARY, PARTNER, Money.parse("CHF 1.00"), "")));
        assertThat(both.ledger().accounts().map(Account::key))
                .extracting(AccountKey::toString)
                .isEqualTo(List.of("another in EUR", PARTNER + " in CHF", PARTNER + " in EUR"));
    }
}
