package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.finding.Finding;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.InstalmentPurpose;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.junit.jupiter.api.Test;

/** 1200.00 of 5 January 2026: 1140.00 after 30 days, 5 % held back until a year after the acceptance on 10 January. */
class RetentionTest {

    private static final LocalDate ISSUED = day(1, 5);
    private static final LocalDate RELEASE = LocalDate.of(2027, 1, 10);
    private static final InvoiceDraft WORKS = InvoiceDraft.builder()
            .header(Samples.header()
                    .terms(PaymentTerms.of(PaymentPlan.of(List.of(
                            PlannedInstalment.balance(DueDateRule.days(30)),
                            PlannedInstalment.retention(
                                    "5", DueDateRule.days(0).afterMonths(12).from(DueFrom.ACCEPTANCE))))))
                    .build())
            .line(Samples.line("EUR 1000.00").build())
            .build();

    private final Book book = new Book();
    private final Invoice invoice = book.issue(Samples.issuer("F-1")
            .issue(WORKS, Issuance.of("F", ISSUED).acceptedOn(day(1, 10)))
            .orThrow());

    @Test
    void it_is_a_last_instalment_with_a_day_of_its_own() {
        assertThat(invoice.schedule().instalments())
                .containsExactly(
                        new Instalment(1, eur("1140.00"), day(2, 4), Optional.empty()),
                        new Instalment(
                                2,
                                eur("60.00"),
                                RELEASE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(InstalmentPurpose.RETENTION)));
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
    }

    @Test
    void the_day_of_acceptance_is_asked_for() {
        assertThat(Samples.issuer("F-1")
                        .issue(WORKS, Issuance.of("F", ISSUED))
                        .findings()
                        .all())
                .extracting(Finding::path)
                .containsExactly("header.terms.plan.instalments[1].due.from");
    }

    @Test
    void it_is_held_apart_and_never_late_before_its_release() {
        book.paid("p", day(2, 1), invoice, "1140.00");
        Position waiting = book.at(RELEASE.minusDays(1));
        assertThat(waiting.balance()).isEqualTo(eur("60.00"));
        assertThat(waiting.heldBack()).isEqualTo(eur("60.00"));
        assertThat(waiting.overdue()).isEqualTo(eur("0.00"));
        assertThat(waiting.demand()).isEqualTo(eur("0.00"));
        assertThat(AgedBalance.of(waiting).debits().get(AgedBalance.AgeBand.NOT_DUE))
                .isEqualTo(eur("60.00"));
        assertThat(book.at(RELEASE).heldBack()).isEqualTo(eur("0.00"));
        Position released = book.at(RELEASE.plusDays(1));
        assertThat(released.demand()).isEqualTo(eur("60.00"));
    }

    @Test
    void it_is_released_on_its_day_whatever_payment_is_postponed_to() {
        // 10 January 2027 is a Sunday
        Book other = new Book();
        other.issue(Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2")))
                .postponement((due, header) -> BusinessDayRule.FOLLOWING.adjusted(due, BusinessDays.weekdays()))
                .build()
                .issue(WORKS, Issuance.of("F", ISSUED).acceptedOn(day(1, 10)))
                .orThrow());
        assertThat(other.at(RELEASE.minusDays(1)).heldBack()).isEqualTo(eur("60.00"));
        assertThat(other.at(RELEASE).heldBack()).isEqualTo(eur("0.00"));
        assertThat(other.at(RELEASE.plusDays(1)).overdue()).isEqualTo(eur("1140.00"));
    }

    @Test
    void it_may_be_released_earlier() {
        book.paid("p", day(2, 1), invoice, "1140.00");
        Instalment earlier = new Instalment(1, eur("60.00"), day(6, 30), Optional.empty());
        book.tell(new Rescheduled(
                "release",
                day(6, 1),
                DocumentKey.of(invoice),
                new PaymentSchedule(eur("60.00"), List.of(earlier)),
                Rescheduled.Interest.FROM_NEW_DUE_DAY));
        assertThat(book.at(day(6, 2)).heldBack()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(6, 30)).overdue()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(7, 1)).overdue()).isEqualTo(eur("60.00"));
    }

    @Test
    void money_without_a_purpose_goes_to_what_is_due_first_and_the_security_may_be_named() {
        book.received("p", day(2, 1), "60.00").put("a", day(2, 1), Book.money("p"), instalment(invoice, 2), "60.00");
        assertThat(book.at(day(2, 5)).heldBack()).isEqualTo(eur("0.00"));
        assertThat(book.at(day(2, 5)).overdue()).isEqualTo(eur("1140.00"));
    }

    @Test
    void it_goes_on_in_the_books_of_another_year() {
        book.paid("p", day(2, 1), invoice, "1140.00");
        Book next = new Book();
        CarriedForward.of(book.ledger(), day(12, 31)).forEach(next::tell);
        assertThat(next.at(RELEASE.minusDays(1)).heldBack()).isEqualTo(eur("60.00"));
        assertThat(next.at(RELEASE.plusDays(1)).overdue()).isEqualTo(eur("60.00"));
    }
}
