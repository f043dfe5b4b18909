package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.documenttax.SettledShare;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What was due when, on each day, whatever plan came later; and what a discount on one instalment does to the tax. */
class PlanHistoryTest {

    private static final LocalDate JANUARY = day(1, 5);

    private final Book book = new Book();

    @Test
    void each_day_has_the_plan_that_was_in_force_and_an_ended_plan_gives_the_old_one_back() {
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        List<LocalDate> first = days(day(1, 9));
        book.tell(plan("plan-1", day(1, 10), invoice, day(5, 1)))
                .tell(plan("plan-2", day(1, 20), invoice, day(6, 1)))
                .reversed("plan-2", day(1, 30));
        assertThat(first).hasSize(2);
        assertThat(days(day(1, 9))).isEqualTo(first);
        assertThat(days(day(1, 19))).containsExactly(day(5, 1));
        assertThat(days(day(1, 29))).containsExactly(day(6, 1));
        assertThat(days(day(1, 30))).containsExactly(day(5, 1));
        assertThat(invoice.schedule().instalments())
                .extracting(Instalment::dueOn)
                .isEqualTo(first);
    }

    /** 2 % of the first 60.00 is 1.20, of which 0.20 is tax at 20 %; of the second nothing may be taken. */
    @Test
    void a_discount_on_one_instalment_lowers_the_tax_by_its_share() {
        Invoice invoice = book.inHalves("F-1", JANUARY, "100.00");
        book.received("p", day(1, 12), "58.80")
                .put("a", day(1, 12), Book.money("p"), instalment(invoice, 1), "58.80")
                .tell(new Relieved(
                        "r",
                        day(1, 12),
                        instalment(invoice, 1),
                        eur("1.20"),
                        ReliefReason.DISCOUNT,
                        Optional.of("p"),
                        Optional.empty()));
        assertThat(book.at(day(1, 12)).debits())
                .extracting(AccountItem::open, AccountItem::relieved)
                .containsExactly(tuple(eur("60.00"), eur("0.00")));
        SettledShare share = DocumentTax.of(book.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR)
                .orElseThrow()
                .asOf(day(1, 12))
                .orElseThrow();
        assertThat(share.discounted()).isEqualTo(eur("1.20"));
        assertThat(share.charged(eur("20.00"))).isEqualTo(eur("19.80"));
        assertThat(share.charged(eur("100.00"))).isEqualTo(eur("99.00"));
    }

    private List<LocalDate> days(LocalDate on) {
        return book.at(on).debits().stream().map(AccountItem::dueOn).toList();
    }

    private static Rescheduled plan(String id, LocalDate on, Invoice invoice, LocalDate dueOn) {
        return new Rescheduled(
                id,
                on,
                DocumentKey.of(invoice),
                new PaymentSchedule(eur("120.00"), List.of(new Instalment(1, eur("120.00"), dueOn, Optional.empty()))));
    }
}
