package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.payment.Allocation;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableEvent.WrittenOff;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LateDebtTest {

    /** Two instalments of 600 euros, due on 14 February and 16 March 2026. */
    private static final Receivable RECEIVABLE =
            Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30, 60));

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static Paid paid(int instalment, String amount, LocalDate on) {
        return new Paid(new Allocation("P-" + on, on, RECEIVABLE.invoice().number(), instalment, Money.parse(amount)));
    }

    @Test
    void each_instalment_is_a_debt_and_its_payments_make_it_smaller_on_their_day() {
        Receivable receivable = RECEIVABLE
                .after(paid(2, "EUR 100", APRIL))
                .after(new Promised(MARCH, APRIL))
                .after(paid(1, "EUR 600", MARCH));
        assertThat(LateDebt.allOf(receivable, APRIL))
                .containsExactly(
                        new LateDebt(
                                Money.parse("EUR 600"),
                                LocalDate.of(2026, 2, 14),
                                List.of(Repayment.of(MARCH, Money.parse("EUR 600"))),
                                APRIL),
                        new LateDebt(
                                Money.parse("EUR 600"),
                                LocalDate.of(2026, 3, 16),
                                List.of(Repayment.of(APRIL, Money.parse("EUR 100"))),
                                APRIL));
    }

    @Test
    void what_is_given_up_is_no_payment_and_what_comes_later_does_not_count() {
        Receivable receivable = RECEIVABLE
                .after(new WrittenOff(MARCH, Money.parse("EUR 50"), "goodwill"))
                .after(paid(1, "EUR 100", APRIL.plusDays(1)));
        assertThat(LateDebt.allOf(receivable, APRIL).get(0).repayments())
                .containsExactly(new Repayment(MARCH, Money.parse("EUR 50"), Repayment.Kind.REDUCTION));
    }

    @Test
    void interest_on_an_invoice_paid_late_in_parts_is_reckoned_from_what_happened_to_it() {
        Receivable receivable = RECEIVABLE.after(paid(1, "EUR 600", MARCH)).after(paid(2, "EUR 600", APRIL));
        LateInterest interest = LateInterestTerms.of(LateInterestRegimes.of("FR-B2B"))
                .on(LateDebt.allOf(receivable, LocalDate.of(2026, 12, 31)))
                .orThrow();
        // 600 x 12.15 % x 15 / 365, then 600 x 12.15 % x 16 / 365: 2.9959 + 3.1956
        assertThat(interest.amount()).isEqualTo(Money.parse("EUR 6.19"));
        assertThat(interest.indemnity()).isEqualTo(Money.parse("EUR 40"));
    }
}
