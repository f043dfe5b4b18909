package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Invoices of 15 January 2026. The French rate is 2.15 + 10 = 12.15 per cent until 30 June 2026, on 365 days. */
class LateDebtTest {

    private static final LocalDate DUE = day("2026-02-14");
    private static final LocalDate MARCH = day("2026-03-01");
    private static final LocalDate APRIL = day("2026-04-01");
    private static final LateInterestTerms FRENCH =
            LateInterestTerms.of(LateInterestRegime.of("FR-B2B")).with(AllocationOrder.PRINCIPAL_FIRST);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    /** 1,200.00 with tax, in equal instalments so many days after the invoice. */
    private static TestLedger owed(int... daysAfter) {
        return TestLedger.of(invoice("F-1", daysAfter));
    }

    private static Invoice invoice(String number, int... daysAfter) {
        return SampleInvoices.of(number, eur("1000.00"), daysAfter);
    }

    private static List<LateDebtData> debts(TestLedger ledger, LocalDate upTo) {
        return LateDebtData.allOf(ledger.account(), upTo).getOrDefault(key("F-1"), List.of());
    }

    private static Money interest(TestLedger ledger, LocalDate upTo) {
        return FRENCH.on(debts(ledger, upTo)).orThrow().amount();
    }

    @Test
    void each_day_to_pay_is_a_debt_and_what_is_paid_makes_it_smaller_on_its_day() {
        TestLedger ledger =
                owed(30, 60).paid("P-1", "F-1", "EUR 600.00", MARCH).paid("P-2", "F-1", "EUR 100.00", APRIL);
        assertThat(debts(ledger, APRIL))
                .containsExactly(
                        new LateDebtData(
                                eur("600.00"),
                                SampleInvoices.ISSUED_ON,
                                DUE,
                                List.of(Repayment.of(MARCH, eur("600.00"))),
                                APRIL),
                        new LateDebtData(
                                eur("600.00"),
                                SampleInvoices.ISSUED_ON,
                                day("2026-03-16"),
                                List.of(Repayment.of(APRIL, eur("100.00"))),
                                APRIL));
    }

    @Test
    void a_part_paid_late_is_not_forgotten() {
        TestLedger ledger = owed(30).paid("P-1", "F-1", "EUR 1100.00", day("2026-06-14"));
        // 1200.00 for 120 days to 14 June: 47.9342; then 100.00 for 10 days: 0.3329
        assertThat(interest(ledger, day("2026-06-24"))).isEqualTo(eur("48.27"));
        TestLedger settled = ledger.paid("P-2", "F-1", "EUR 100.00", day("2026-06-24"));
        assertThat(interest(settled, day("2026-09-30"))).isEqualTo(eur("48.27"));
    }

    @Test
    void interest_on_instalments_paid_late_is_rounded_once() {
        TestLedger ledger =
                owed(30, 60).paid("P-1", "F-1", "EUR 600.00", MARCH).paid("P-2", "F-1", "EUR 600.00", APRIL);
        LateInterest interest = FRENCH.on(debts(ledger, day("2026-12-31"))).orThrow();
        // 600 x 12.15 % x 15 / 365, then x 16 / 365: 2.9959 + 3.1956
        assertThat(interest.amount()).isEqualTo(eur("6.19"));
        assertThat(interest.indemnity()).isEqualTo(eur("40.00"));
    }

    @Test
    void what_was_paid_in_time_and_what_is_not_due_yet_is_no_late_debt() {
        TestLedger ledger = owed(30, 60).paid("P-1", "F-1", "EUR 600.00", DUE);
        assertThat(debts(ledger, day("2026-03-16"))).isEmpty();
        assertThat(debts(ledger, day("2026-03-17"))).hasSize(1);
    }

    @Test
    void what_comes_after_the_last_day_does_not_count() {
        TestLedger ledger = owed(30).paid("P-1", "F-1", "EUR 100.00", APRIL.plusDays(1));
        assertThat(debts(ledger, APRIL)).isEqualTo(debts(owed(30), APRIL));
    }

    @Test
    void what_is_given_up_is_no_payment() {
        TestLedger ledger = owed(30).tell(new Relieved(
                "W-1", MARCH, new ItemKey.DocumentItem(key("F-1")), eur("50.00"), ReliefReason.WRITE_OFF));
        assertThat(debts(ledger, APRIL).get(0).repayments())
                .containsExactly(new Repayment(MARCH, eur("50.00"), Repayment.Kind.REDUCTION));
    }

    @Test
    void a_payment_after_a_write_off_changes_nothing_that_was_open() {
        TestLedger ledger = owed(30).tell(new Relieved(
                        "W-1", MARCH, new ItemKey.DocumentItem(key("F-1")), eur("1200.00"), ReliefReason.WRITE_OFF))
                .paid("P-1", "F-1", "EUR 250.00", APRIL);
        // 1200.00 for 15 days to 1 March
        assertThat(interest(ledger, day("2026-05-01"))).isEqualTo(eur("5.99"));
    }

    @Test
    void a_returned_payment_is_late_again_from_the_day_it_came_back() {
        TestLedger ledger =
                owed(20).paid("P-1", "F-1", "EUR 1200.00", day("2026-02-04")).reversed("P-1", day("2026-02-20"));
        assertThat(debts(ledger, day("2026-02-10"))).isEmpty();
        assertThat(debts(ledger, APRIL))
                .singleElement()
                .satisfies(debt -> assertThat(debt.repayments())
                        .containsExactly(
                                Repayment.of(day("2026-02-04"), eur("1200.00")),
                                Repayment.returned(day("2026-02-20"), eur("1200.00"), day("2026-02-04"))));
        // 1200.00 for the 40 days from 21 February to 1 April, though the position says 56 days late
        assertThat(interest(ledger, APRIL)).isEqualTo(eur("15.98"));
        assertThat(ledger.at(APRIL).late())
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn().until(APRIL, java.time.temporal.ChronoUnit.DAYS))
                        .isEqualTo(56));
    }

    private static Rescheduled plan(Rescheduled.Interest interest) {
        List<Instalment> instalments = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            instalments.add(new Instalment(i, eur("400.00"), day("2026-03-14").plusMonths(i), Optional.empty()));
        }
        return new Rescheduled(
                "plan", day("2026-03-16"), key("F-1"), new PaymentSchedule(eur("1200.00"), instalments), interest);
    }

    @Test
    void a_new_plan_forgives_no_interest_and_counts_no_day_twice() {
        TestLedger ledger = owed(30).tell(plan(Rescheduled.Interest.FROM_OLD_DUE_DAY));
        assertThat(debts(ledger, day("2026-05-14")))
                .containsExactly(
                        new LateDebtData(eur("1200.00"), SampleInvoices.ISSUED_ON, DUE, List.of(), day("2026-05-14")));
        // 1200.00 for the 89 days from 15 February to 14 May
        assertThat(interest(ledger, day("2026-05-14"))).isEqualTo(eur("35.55"));
    }

    @Test
    void where_it_was_agreed_a_new_plan_bears_interest_from_its_own_days() {
        TestLedger ledger = owed(30).tell(plan(Rescheduled.Interest.FROM_NEW_DUE_DAY));
        // 1200.00 for 30 days to 16 March: 11.9836; then 400.00 for 30 days from 15 April to 14 May: 3.9945
        assertThat(interest(ledger, day("2026-05-14"))).isEqualTo(eur("15.98"));
    }

    @Test
    void a_debt_set_off_was_paid_that_day() {
        Invoice selfBilled = SampleInvoices.of(
                "S-1",
                eur("100.00"),
                SampleInvoices.header()
                        .type(DocumentType.SELF_BILLED_INVOICE)
                        .seller(SampleInvoices.BUYER)
                        .buyer(SampleInvoices.SELLER)
                        .build());
        ItemKey theirs = new ItemKey.DocumentItem(org.facturier.core.reference.DocumentKey.of(selfBilled));
        TestLedger ledger = TestLedger.of(invoice("F-1", 30), selfBilled)
                .tell(new Allocated("set-off", MARCH, theirs, new ItemKey.DocumentItem(key("F-1")), eur("120.00")));
        assertThat(debts(ledger, APRIL).get(0).repayments()).containsExactly(Repayment.of(MARCH, eur("120.00")));
        assertThat(LateDebt.allOf(ledger.account(), APRIL))
                .as("what we owe is no late debt of theirs")
                .containsOnlyKeys(key("F-1"));
    }

    @Test
    void amounts_without_a_document_bear_no_interest() {
        TestLedger ledger =
                TestLedger.of().tell(new Entered("fee", DUE, LateAccount.KEY, eur("12.00"), DUE, EntryReason.FEE));
        assertThat(LateDebt.allOf(ledger.account(), APRIL)).isEmpty();
    }

    @Test
    void what_was_returned_is_interest_again_where_payments_settle_interest_first() {
        LateInterestTerms tenthOfAPerCentADay =
                FRENCH.withAgreedPercent(new BigDecimal("36.5")).with(AllocationOrder.INTEREST_FIRST);
        LateDebtData debt = new LateDebtData(
                eur("10000.00"),
                day("2025-12-31"),
                List.of(
                        Repayment.of(day("2026-01-10"), eur("5000.00")),
                        new Repayment(day("2026-01-20"), eur("5000.00"), Repayment.Kind.RETURN)),
                day("2026-01-30"));
        LateInterest interest = tenthOfAPerCentADay.on(debt).orThrow();
        // ten days on 10000 give 100.00, which the payment settles; ten on 5100 give 51.00; what comes back is 100.00
        // of
        // interest and 4900 of principal, so that the last ten days are on 10000 again and give 100.00
        assertThat(interest.amount()).isEqualTo(eur("251.00"));
        assertThat(interest.paid()).isEqualTo(eur("0.00"));
    }

    @Test
    void what_is_left_is_never_below_zero_and_counts_no_later_payment() {
        LateDebtData debt = new LateDebtData(
                eur("100.00"),
                DUE,
                List.of(Repayment.of(MARCH, eur("30.00")), Repayment.of(APRIL, eur("90.00"))),
                APRIL.minusDays(1));
        assertThat(debt.remaining()).isEqualTo(eur("70.00"));
        assertThat(new LateDebtData(eur("100.00"), DUE, debt.repayments(), APRIL).remaining())
                .isEqualTo(eur("0.00"));
    }
}
