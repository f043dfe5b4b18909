package org.facturier.core.accountbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Book;
import org.facturier.core.account.Hold;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What keeps a document of 120.00, due on 4 February, from being asked for. */
class HoldsTest {

    private static final LocalDate OPENED = day(2, 20);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");
    private final DocumentKey key = DocumentKey.of(invoice);

    private static Dispute dispute(Invoice of, String id, String amount) {
        return Dispute.builder()
                .id(id)
                .invoice(of.number())
                .amount(Money.parse(amount))
                .reason(DisputeReason.PRICE)
                .openedOn(OPENED)
                .build();
    }

    private Disputed disputed(String fact, LocalDate on, String id, String amount) {
        return new Disputed(fact, on, key, dispute(invoice, id, amount));
    }

    private Disputed withdrawn(String fact, LocalDate on, String id, String amount) {
        return new Disputed(fact, on, key, dispute(invoice, id, amount).resolved(Resolution.withdrawn(on)));
    }

    private Optional<Hold> hold(LocalDate on) {
        return book.at(on).hold(key);
    }

    private Money disputed(LocalDate on) {
        return hold(on).map(Hold::disputed).orElse(eur("0.00"));
    }

    @Test
    void two_disputes_of_one_document_hold_together_what_is_open_at_most() {
        book.tell(disputed("a", OPENED, "D-1", "EUR 40.00")).tell(disputed("b", OPENED, "D-2", "EUR 30.00"));
        assertThat(disputed(OPENED)).isEqualTo(eur("70.00"));
        assertThat(book.at(OPENED).demand()).isEqualTo(eur("50.00"));
        assertThat(hold(OPENED).orElseThrow().disputes())
                .extracting(Dispute::id)
                .containsExactly("D-1", "D-2");
        book.paid("p", day(2, 25), invoice, "70.00");
        assertThat(disputed(day(2, 25))).isEqualTo(eur("50.00"));
    }

    @Test
    void documents_are_in_the_order_of_their_numbers_ten_after_nine() {
        for (String number : List.of("F-10", "F-9")) {
            Invoice more = book.invoice(number, day(1, 6), "100.00");
            book.tell(new Promised("p " + number, OPENED, DocumentKey.of(more), END));
        }
        assertThat(book.at(OPENED).holds())
                .extracting(hold -> hold.document().number().text())
                .containsExactly("F-9", "F-10");
    }

    @Test
    void where_one_of_two_ends_the_other_holds() {
        book.tell(disputed("a", OPENED, "D-1", "EUR 40.00"))
                .tell(disputed("b", OPENED, "D-2", "EUR 30.00"))
                .tell(withdrawn("c", day(3, 1), "D-1", "EUR 40.00"));
        assertThat(disputed(day(2, 28))).isEqualTo(eur("70.00"));
        assertThat(disputed(day(3, 1))).isEqualTo(eur("30.00"));
        assertThat(book.at(day(3, 1)).demand()).isEqualTo(eur("90.00"));
        assertThat(hold(END).orElseThrow().disputes()).extracting(Dispute::id).containsExactly("D-2");
    }

    @Test
    void a_dispute_holds_from_the_day_on_which_it_is_told_until_the_day_on_which_it_ends() {
        book.tell(disputed("a", day(2, 25), "D-1", "EUR 40.00"));
        assertThat(hold(day(2, 24))).isEmpty();
        assertThat(disputed(day(2, 25))).isEqualTo(eur("40.00"));
        book.tell(withdrawn("b", day(3, 1), "D-1", "EUR 40.00"));
        assertThat(disputed(day(2, 28))).isEqualTo(eur("40.00"));
        assertThat(hold(day(3, 1))).isEmpty();
    }

    @Test
    void what_is_said_later_of_a_dispute_counts() {
        book.tell(disputed("z", OPENED, "D-1", "EUR 40.00")).tell(disputed("a", day(2, 25), "D-1", "EUR 15.00"));
        assertThat(disputed(day(2, 24))).isEqualTo(eur("40.00"));
        assertThat(disputed(day(2, 25))).isEqualTo(eur("15.00"));
    }

    @Test
    void of_what_is_said_on_one_day_the_greater_identifier_counts_whichever_is_told_first() {
        List<Fact> both = List.of(disputed("a", OPENED, "D-1", "EUR 40.00"), disputed("b", OPENED, "D-1", "EUR 15.00"));
        both.forEach(book::tell);
        assertThat(disputed(OPENED)).isEqualTo(eur("15.00"));
        Book other = new Book().tell(new Issued(invoice));
        List<Fact> turned = new ArrayList<>(both);
        Collections.reverse(turned);
        turned.forEach(other::tell);
        assertThat(other.at(OPENED).hold(key).orElseThrow().disputed()).isEqualTo(eur("15.00"));
        assertThat(other.toldOneByOne().at(OPENED)).isEqualTo(book.at(OPENED));
    }

    @Test
    void a_promise_holds_from_its_day_to_its_last_beside_a_dispute() {
        book.tell(new Promised("p", OPENED, key, day(3, 10))).tell(disputed("a", day(3, 1), "D-1", "EUR 40.00"));
        assertThat(hold(day(2, 19))).isEmpty();
        assertThat(hold(OPENED).orElseThrow().promisedUntil()).contains(day(3, 10));
        assertThat(disputed(OPENED)).isEqualTo(eur("0.00"));
        assertThat(hold(day(3, 10)).orElseThrow())
                .isEqualTo(new Hold(
                        key, List.of(dispute(invoice, "D-1", "EUR 40.00")), eur("40.00"), Optional.of(day(3, 10))));
        assertThat(book.at(day(3, 10)).demand()).isEqualTo(eur("0.00"));
        assertThat(hold(day(3, 11)).orElseThrow().promisedUntil()).isEmpty();
        assertThat(book.at(day(3, 11)).demand()).isEqualTo(eur("80.00"));
    }

    @Test
    void documents_that_are_held_are_listed_by_number() {
        Invoice second = book.invoice("F-2", day(1, 6), "50.00");
        Invoice third = book.invoice("F-3", day(1, 6), "50.00");
        book.tell(new Promised("p", OPENED, DocumentKey.of(third), END))
                .tell(new Promised("q", OPENED, key, END))
                .tell(new Disputed("d", OPENED, DocumentKey.of(second), dispute(second, "D", "EUR 10.00")));
        assertThat(book.at(OPENED).holds())
                .extracting(hold -> hold.document().number().text())
                .containsExactly("F-1", "F-2", "F-3");
    }

    @Test
    void what_the_house_owes_for_a_document_is_not_held_back_by_a_dispute() {
        book.paid("p", day(1, 10), invoice, "120.00");
        Invoice note = book.note("N-1", day(2, 1), invoice);
        book.tell(new Disputed("d", OPENED, DocumentKey.of(note), dispute(note, "D", "EUR 40.00")));
        assertThat(book.at(OPENED).owing()).isEqualTo(eur("-120.00"));
        assertThat(book.at(OPENED).hold(DocumentKey.of(note)).orElseThrow().disputed())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void what_is_disputed_in_another_currency_holds_nothing_back() {
        book.tell(disputed("a", OPENED, "D-1", "USD 40.00")).tell(disputed("b", OPENED, "D-2", "EUR 30.00"));
        assertThat(disputed(OPENED)).isEqualTo(eur("30.00"));
    }

    @Test
    void what_holds_goes_on_and_what_ended_does_not() {
        book.tell(disputed("a", OPENED, "D-1", "EUR 40.00"))
                .tell(disputed("b", OPENED, "D-2", "EUR 30.00"))
                .tell(withdrawn("c", day(3, 1), "D-1", "EUR 40.00"))
                .tell(new Promised("kept", OPENED, key, day(4, 1)))
                .tell(new Promised("over", OPENED, key, day(3, 1)));
        List<Fact> carried = CarriedForward.of(book.ledger(), day(3, 15));
        assertThat(carried)
                .extracting(Fact::id)
                .containsExactly("carried/2026-03-15/buyer/seller/F/F-1//1", "b", "kept");
        Book next = new Book();
        carried.forEach(next::tell);
        assertThat(next.at(day(3, 20)).hold(key)).isEqualTo(book.at(day(3, 20)).hold(key));
        assertThat(next.at(day(3, 20)).hold(key).orElseThrow().disputed()).isEqualTo(eur("30.00"));
    }
}
