package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.contracts.LateAccount.document;
import static org.facturier.reminders.contracts.LateAccount.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.contracts.LateAccount;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** EUR 600.00 with the last day to pay on Saturday 14 February 2026. */
class DueNotesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);
    private static final ItemKey KEY = instalment("F-1", 1);
    private static final Money ALL = Money.parse("EUR 600.00");
    private static final LateAccount OWED = LateAccount.none().owing(KEY, ALL, DUE.minusDays(30), DUE);
    private static final DueNotes NOTES = DueNotes.before(6);

    private static Optional<DueNote> due(LateAccount account, LocalDate day) {
        return NOTES.due(account.at(day), List.of());
    }

    @Test
    void a_note_comes_from_its_day_on_until_the_day_before_the_last_to_pay() {
        assertThat(due(OWED, SUNDAY.minusDays(1))).isEmpty();
        assertThat(due(OWED, SUNDAY)).isPresent();
        assertThat(due(OWED, DUE.minusDays(1)).orElseThrow().total()).isEqualTo(ALL);
        assertThat(due(OWED, DUE)).isEmpty();
        assertThat(due(OWED, DUE.plusDays(1))).isEmpty();
    }

    @Test
    void a_note_is_about_an_item_once() {
        DueNote sent = due(OWED, SUNDAY).orElseThrow();
        assertThat(NOTES.due(OWED.at(SUNDAY.plusDays(1)), List.of(sent))).isEmpty();
    }

    @Test
    void nothing_is_noted_of_what_is_paid_promised_disputed_or_covered() {
        assertThat(due(OWED.paid(KEY, ALL, SUNDAY), SUNDAY)).isEmpty();
        assertThat(due(OWED.promised(document("F-1"), SUNDAY, DUE.plusDays(9)), SUNDAY))
                .isEmpty();
        assertThat(due(OWED.disputed(document("F-1"), Money.parse("EUR 1.00"), SUNDAY), SUNDAY))
                .isEmpty();
        assertThat(due(OWED.credited("P-1", ALL, SUNDAY), SUNDAY)).isEmpty();
    }

    @Test
    void a_credit_covers_what_is_late_first() {
        LateAccount owed = OWED.owing(instalment("F-2", 1), ALL, DUE.minusDays(60), DUE.minusDays(30))
                .credited("P-1", Money.parse("EUR 700.00"), SUNDAY);
        assertThat(due(owed, SUNDAY).orElseThrow().total()).isEqualTo(Money.parse("EUR 500.00"));
    }

    @Test
    void on_business_days_the_note_of_a_sunday_goes_on_monday() {
        DueNotes weekdays = NOTES.onBusinessDays(BusinessDays.weekdays());
        assertThat(weekdays.due(OWED.at(SUNDAY), List.of())).isEmpty();
        assertThat(weekdays.due(OWED.at(SUNDAY.plusDays(1)), List.of())).isPresent();
    }

    @Test
    void a_note_goes_before_the_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> DueNotes.before(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueNote(
                        LateAccount.KEY, DUE, due(OWED, SUNDAY).orElseThrow().items()))
                .withMessageContaining("2026-02-14");
    }
}
