package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.Postponement;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.junit.jupiter.api.Test;

/** 120.00 of 2 January 2026, due after 30 days: Sunday, 1 February, and in time until Monday. */
class PostponedTest {

    private static final LocalDate SUNDAY = day(2, 1);
    private static final LocalDate MONDAY = day(2, 2);
    private static final Postponement LAW =
            (due, header) -> BusinessDayRule.FOLLOWING.adjusted(due, BusinessDays.weekdays());

    private final Book book = new Book();
    private final Invoice invoice = book.issue(Issuer.builder()
            .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
            .postponement(LAW)
            .build()
            .issue(Samples.draft(Samples.line("EUR 100.00")), Issuance.of("F", day(1, 2)))
            .orThrow());

    @Test
    void the_day_printed_stays() {
        Instalment whole = invoice.schedule().instalments().get(0);
        assertThat(whole.dueOn()).isEqualTo(SUNDAY);
        assertThat(whole.inTimeUntil()).isEqualTo(MONDAY);
        assertThat(invoice.schedule().settledBy()).contains(SUNDAY);
    }

    @Test
    void nothing_is_late_on_the_day_to_which_a_law_moves_it() {
        Position monday = book.at(MONDAY);
        assertThat(monday.overdue()).isEqualTo(eur("0.00"));
        assertThat(monday.demand()).isEqualTo(eur("0.00"));
        assertThat(AgedBalance.of(monday).debits().get(AgedBalance.AgeBand.NOT_DUE))
                .isEqualTo(eur("120.00"));
        Position tuesday = book.at(day(2, 3));
        assertThat(tuesday.overdue()).isEqualTo(eur("120.00"));
        assertThat(tuesday.debits().get(0).daysLate(day(2, 3))).isEqualTo(1);
        assertThat(tuesday.daysLate()).isEqualTo(1);
        assertThat(monday.daysLate()).isZero();
        assertThat(AgedBalance.of(tuesday).debits().get(AgedBalance.AgeBand.UP_TO_30))
                .isEqualTo(eur("120.00"));
    }

    @Test
    void interest_counts_from_there() {
        assertThat(book.account().balances()).extracting(Balance::dueOn).containsExactly(MONDAY);
    }

    @Test
    void it_goes_on_in_the_books_of_another_year() {
        Book next = new Book();
        CarriedForward.of(book.ledger(), day(1, 31)).forEach(next::tell);
        assertThat(next.at(MONDAY).debits()).extracting(AccountItem::dueOn).containsExactly(SUNDAY);
        assertThat(next.at(MONDAY).late()).isEmpty();
        assertThat(next.at(day(2, 3)).overdue()).isEqualTo(eur("120.00"));
        assertThat(next.account().balances()).extracting(Balance::dueOn).containsExactly(MONDAY);
    }

    @Test
    void a_new_plan_says_by_itself_until_when_it_is_in_time() {
        // 1 March 2026 is a Sunday, too
        Instalment march =
                new Instalment(1, eur("120.00"), day(3, 1), Optional.empty(), Optional.of(day(3, 2)), Optional.empty());
        book.tell(new Rescheduled(
                "plan",
                day(1, 20),
                DocumentKey.of(invoice),
                new PaymentSchedule(eur("120.00"), List.of(march)),
                Rescheduled.Interest.FROM_NEW_DUE_DAY));
        assertThat(book.at(day(3, 2)).late()).isEmpty();
        assertThat(book.at(day(3, 3)).overdue()).isEqualTo(eur("120.00"));
    }

    @Test
    void the_law_of_the_invoice_is_asked_for_a_new_plan() {
        PaymentSchedule march = new PaymentSchedule(
                eur("120.00"), List.of(new Instalment(1, eur("120.00"), day(3, 1), Optional.empty())));
        Rescheduled plan = new Rescheduled(
                "plan", day(1, 20), DocumentKey.of(invoice), march, Rescheduled.Interest.FROM_NEW_DUE_DAY);
        book.tell(plan.postponed(LAW, invoice.header()));
        assertThat(book.at(day(3, 2)).debits()).extracting(AccountItem::dueOn).containsExactly(day(3, 1));
        assertThat(book.at(day(3, 2)).late()).isEmpty();
        assertThat(book.at(day(3, 3)).overdue()).isEqualTo(eur("120.00"));
        assertThat(book.account().balances()).extracting(Balance::dueOn).endsWith(day(3, 2));
    }

    @Test
    void a_payment_is_postponed_to_a_later_day() {
        assertThatThrownBy(() ->
                        new Instalment(1, eur("1.00"), MONDAY, Optional.empty(), Optional.of(MONDAY), Optional.empty()))
                .hasMessageContaining("postponed to a day after 2026-02-02");
    }
}
