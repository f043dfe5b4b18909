package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Transferred;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year in which everything happens once, told in many orders. Figures worked out by hand. */
class ToldInTurnTest {

    private static final AccountKey PARENT = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);

    private final Book book = new Book();

    /** The facts, each naming others that may come later. */
    private List<Fact> year() {
        Invoice first = book.inHalves("F-1", day(1, 5), "100.00");
        Invoice second = book.invoice("F-2", day(2, 5), "50.00");
        book.note("N-1", day(2, 10), second);
        Invoice third = book.invoice("F-3", day(3, 1), "200.00");
        Invoice corrected = book.corrective("F-4", day(3, 10), third, "150.00");
        book.received("p", day(1, 10), "58.80")
                .put("a", day(1, 10), money("p"), instalment(first, 1), "58.80")
                .tell(discount(first))
                .tell(new Rescheduled(
                        "plan",
                        day(2, 20),
                        DocumentKey.of(first),
                        new PaymentSchedule(eur("60.00"), List.of(half(1), half(2)))))
                .received("q", day(3, 5), "100.00")
                .put("b", day(3, 5), money("q"), planned(first, 1), "30.00")
                .put("c", day(3, 5), money("q"), document(third), "70.00")
                .tell(new Entered("fee", day(3, 20), Book.ACCOUNT, eur("15.00"), day(3, 20), EntryReason.FEE))
                .tell(new Received(new Payment("r", day(4, 1), "parent", eur("40.00"), "")))
                .tell(new Transferred("t", day(4, 2), PARENT, money("r"), Book.ACCOUNT, eur("40.00")))
                .put("d", day(4, 2), new ItemKey.TransferredItem("t"), new ItemKey.EnteredItem("fee"), "15.00")
                .tell(new Promised("promise", day(4, 5), DocumentKey.of(corrected), day(4, 30)))
                .reversed("p", day(4, 10))
                .reversed("b", day(4, 11));
        return book.facts();
    }

    private static Relieved discount(Invoice of) {
        return new Relieved(
                "e",
                day(1, 10),
                instalment(of, 1),
                eur("1.20"),
                ReliefReason.DISCOUNT,
                Optional.of("p"),
                Optional.empty());
    }

    private static Instalment half(int number) {
        return new Instalment(number, eur("30.00"), day(4 + number, 1), Optional.empty());
    }

    private static ItemKey planned(Invoice of, int number) {
        return new ItemKey.InstalmentItem(DocumentKey.of(of), Optional.of("plan"), number);
    }

    private static void isRight(Ledger ledger) {
        Account account = ledger.account(Book.ACCOUNT).orElseThrow();
        // 120.00 + 60.00 - 60.00 + 180.00 + 15.00 - 100.00 - 40.00
        assertThat(account.at(day(12, 31)).balance()).isEqualTo(eur("175.00"));
        // F-1: 60.00 again, and 2 x 30.00 of the plan; F-2 given back; F-4: 180.00 - 70.00; the fee paid
        assertThat(account.at(day(12, 31)).debits())
                .extracting(item -> ItemWords.of(item.key()) + " " + item.open().getAmount())
                .containsExactly(
                        "instalment 1 of F-1 60.00",
                        "instalment 1 of F-4 110.00",
                        "instalment 1 of F-1 by plan plan 30.00",
                        "instalment 2 of F-1 by plan plan 30.00");
        // 30.00 of q, 25.00 of what the parent paid
        assertThat(account.at(day(12, 31)).onAccount()).isEqualTo(eur("-55.00"));
        // 120.00 - 58.80 - 1.20 + 60.00 - 60.00 + 180.00 - 100.00 + 15.00
        assertThat(account.at(day(3, 31)).balance()).isEqualTo(eur("155.00"));
        assertThat(ledger.account(PARENT).orElseThrow().at(day(12, 31)).balance())
                .isEqualTo(eur("0.00"));
        assertThat(ledger.findings().stream().map(finding -> finding.code().text() + " " + finding.path()))
                .isEmpty();
    }

    @Test
    void at_once() {
        isRight(Ledger.of(HOUSE, year()));
    }

    @Test
    void the_last_first() {
        List<Fact> facts = new ArrayList<>(year());
        Collections.reverse(facts);
        isRight(told(facts));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void in_any_order(long seed) {
        List<Fact> facts = new ArrayList<>(year());
        Collections.shuffle(facts, new Random(seed));
        isRight(told(facts));
        assertThat(told(facts)).isEqualTo(Ledger.of(HOUSE, year()));
    }

    /** Each is asked for after each fact, so that it goes on from what was folded. */
    private static Ledger told(List<Fact> facts) {
        Ledger ledger = Ledger.of(HOUSE, List.of());
        for (Fact fact : facts) {
            ledger = ledger.tell(fact);
            Money balance = ledger.accounts()
                    .map(account -> account.at(day(3, 31)).balance())
                    .reduce(eur("0.00"), Money::plus);
            assertThat(balance.getCurrencyUnit()).isEqualTo(CurrencyUnit.EUR);
        }
        return ledger;
    }
}
