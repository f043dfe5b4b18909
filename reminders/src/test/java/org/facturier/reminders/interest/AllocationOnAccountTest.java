package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * 1,200.00 due on 14 February 2026, 1,100.00 of it paid on 14 June and the rest on 24 June, at 12.15 % and, from 1 July, 12.40 %.
 * French payments settle interest first: 120 days on 1,200.00 give 47.93, so that 147.93 are left; ten days on them 0.49, stated as
 * 0.50, so that 48.43 are left; six days on them at 12.15 % and 31 at 12.40 % give 0.61. The account shows nothing open.
 */
class AllocationOnAccountTest {

    private static final LocalDate PAID = LocalDate.of(2026, 6, 24);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LateInterestLaw LAW = LateInterestLaw.ofSeller();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static TestLedger ledger() {
        return TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 30))
                .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14))
                .paid("P-2", "F-1", "EUR 100.00", PAID);
    }

    private static LateFees lateFees(TestLedger ledger, LocalDate upTo) {
        return LateFees.of(ledger.account(), ledger::find, LAW, upTo);
    }

    private static String interest(LocalDate upTo) {
        return new LateFeeId(EntryReason.INTEREST, key("F-1"), upTo).toString();
    }

    private static TestLedger entered(LocalDate upTo) {
        TestLedger ledger = ledger();
        return ledger.tell(lateFees(ledger, upTo).all().stream()
                .map(LateFee::interestAlone)
                .flatMap(fee -> fee.entries(LateAccount.KEY, upTo, upTo.plusDays(30)).stream())
                .toList());
    }

    private static TestLedger settled(TestLedger ledger, String entry, String amount, LocalDate on) {
        return ledger.received("P-3", "EUR " + amount, on)
                .tell(new Allocated(
                        "P-3-a", on, new ItemKey.MoneyItem("P-3"), new ItemKey.EnteredItem(entry), eur(amount)));
    }

    private static List<Money> due(TestLedger ledger, LocalDate upTo) {
        return lateFees(ledger, upTo).all().stream()
                .flatMap(fee -> fee.interestDue().stream())
                .toList();
    }

    @Test
    void payments_settle_interest_first_on_an_account_whose_law_says_so() {
        LateInterest interest = lateFees(ledger(), JULY).all().get(0).interest().orElseThrow();
        assertThat(interest.amount()).isEqualTo(eur("49.03"));
        assertThat(interest.paid()).isEqualTo(eur("48.43"));
        assertThat(interest.segments())
                .extracting(LateInterest.Segment::balance)
                .containsExactly(eur("1200.00"), eur("147.93"), eur("48.43"), eur("48.43"));
    }

    @Test
    void what_payments_left_of_the_principal_bears_interest_until_it_is_paid_whatever_it_is_called_on_the_account() {
        TestLedger entered = entered(JULY);
        assertThat(entered.at(JULY).balance()).isEqualTo(eur("49.03"));
        // 48.43 at 12.40 % for the 31 days of August: 0.51
        assertThat(due(entered, AUGUST)).containsExactly(eur("0.51"));
        // 20.00 settle the 0.60 that stood open in July and 19.40 of the principal: 29.03 for 31 days give 0.31
        TestLedger some = settled(entered, interest(JULY), "20.00", JULY);
        assertThat(due(some, AUGUST)).containsExactly(eur("0.31"));
        TestLedger all = settled(entered, interest(JULY), "49.03", JULY);
        assertThat(lateFees(all, AUGUST).all())
                .as("the indemnity alone")
                .allSatisfy(fee -> assertThat(fee.interestDue()).isEmpty());
    }

    @Test
    void what_is_given_up_of_interest_is_owed_no_more_and_what_is_returned_is_owed_again() {
        TestLedger entered = entered(JULY);
        TestLedger waived = entered.tell(new Relieved(
                "W-1", JULY, new ItemKey.EnteredItem(interest(JULY)), eur("49.03"), ReliefReason.WRITE_OFF));
        assertThat(due(waived, AUGUST)).isEmpty();
        TestLedger returned = settled(entered, interest(JULY), "49.03", JULY)
                .tell(new Reversed("P-3-r", JULY.plusDays(10), "P-3", "AC04"));
        // 48.43 of principal for 21 days from 11 August: 0.35
        assertThat(due(returned, AUGUST)).containsExactly(eur("0.35"));
    }

    @Test
    void an_entry_that_is_credited_was_no_payment() {
        TestLedger reversed = entered(JULY).reversed(interest(JULY), JULY.plusDays(10));
        assertThat(due(reversed, JULY)).isEmpty();
        // as if nothing had been entered: 49.03 and 0.51 for August
        assertThat(due(reversed, AUGUST)).containsExactly(eur("49.54"));
    }

    @Test
    void a_house_that_agreed_otherwise_says_so_once() {
        TestLedger ledger = ledger();
        LateInterestLaw agreed = LAW.with(AllocationOrder.PRINCIPAL_FIRST);
        LateFees fees = LateFees.of(ledger.account(), ledger::find, agreed, AUGUST);
        assertThat(fees.all().get(0).interestDue()).contains(eur("48.27"));
    }

    @Test
    void interest_that_is_carried_forward_is_neither_counted_nor_a_part_of_the_principal() {
        TestLedger open = TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 30))
                .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14));
        TestLedger entered =
                open.tell(lateFees(open, PAID).all().get(0).interestAlone().entries(LateAccount.KEY, PAID, PAID));
        TestLedger carried = new TestLedger(
                Ledger.of(SampleInvoices.SELLER.id(), CarriedForward.of(entered.ledger(), LocalDate.of(2026, 7, 1))));
        LateFees after = LateFees.of(carried.account(), entered::find, LAW, JULY);
        LateFees paid = LateFees.of(
                settled(carried, interest(PAID), "48.43", LocalDate.of(2026, 7, 1))
                        .account(),
                entered::find,
                LAW,
                JULY);
        // 100.00 at 12.40 % from 2 July: 30 days give 1.02
        assertThat(after.all().get(0).interestDue()).contains(eur("1.02"));
        assertThat(paid.all().get(0).interestDue()).contains(eur("1.02"));
    }

    private static TestLedger carried(TestLedger before, LocalDate day) {
        return new TestLedger(Ledger.of(
                SampleInvoices.SELLER.id(),
                LateFees.carriedForward(
                        CarriedForward.of(before.ledger(), day), before.ledger(), day, before::find, LAW)));
    }

    private static List<Money> dueWhereCarried(TestLedger carried, TestLedger before, LocalDate upTo) {
        return LateFees.of(carried.account(), before::find, LAW, upTo).all().stream()
                .flatMap(fee -> fee.interestDue().stream())
                .toList();
    }

    @Test
    void principal_that_payments_left_bears_interest_in_a_ledger_that_was_carried_forward() {
        TestLedger before = entered(JULY);
        TestLedger after = carried(before, JULY);
        assertThat(after.at(AUGUST).balance()).isEqualTo(eur("49.03"));
        assertThat(after.at(AUGUST).debits().stream().map(item -> item.open()))
                .containsExactlyInAnyOrder(eur("48.43"), eur("0.60"));
        // 48.43 at 12.40 % for the 31 days of August: 0.51, and for the 153 days of the rest of the year: 2.52
        assertThat(dueWhereCarried(after, before, AUGUST)).containsExactly(eur("0.51"));
        assertThat(dueWhereCarried(after, before, LocalDate.of(2026, 12, 31))).containsExactly(eur("2.52"));
        assertThat(due(before, LocalDate.of(2026, 12, 31))).containsExactly(eur("2.52"));
        assertThat(dueWhereCarried(carried(after, AUGUST), before, LocalDate.of(2026, 12, 31)))
                .as("122 days from September on, for those of August were not entered: 2.01")
                .containsExactly(eur("2.01"));
    }

    @Test
    void what_is_open_of_the_principal_is_carried_with_what_payments_left_of_it() {
        TestLedger open = TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 30))
                .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14));
        TestLedger before =
                open.tell(lateFees(open, JULY).all().get(0).interestAlone().entries(LateAccount.KEY, JULY, JULY));
        TestLedger after = carried(before, JULY);
        // 147.93 of principal: 47.93 + 16 days 0.79 + 31 days 1.56 of interest were entered
        assertThat(before.at(JULY).balance()).isEqualTo(eur("150.28"));
        assertThat(after.at(JULY).debits().stream().map(item -> item.open()))
                .containsExactlyInAnyOrder(eur("147.93"), eur("2.35"));
        // 147.93 at 12.40 % for 31 days: 1.56
        assertThat(dueWhereCarried(after, before, AUGUST)).containsExactly(eur("1.56"));
    }

    @Test
    void where_payments_settle_the_principal_first_nothing_else_is_carried() {
        TestLedger before = entered(JULY);
        List<Fact> opening = CarriedForward.of(before.ledger(), JULY);
        LateInterestLaw agreed = LAW.with(AllocationOrder.PRINCIPAL_FIRST);
        assertThat(LateFees.carriedForward(opening, before.ledger(), JULY, before::find, agreed))
                .isEqualTo(opening);
    }
}
