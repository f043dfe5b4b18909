package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.AllocationOrder;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 1,200.00 due on 14 February 2026, 1,100.00 of it paid on 14 June and the rest on 24 June: 48.27 of interest. */
class LateFeeLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final TestLedger LEDGER = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000.00"), 30))
            .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14))
            .paid("P-2", "F-1", "EUR 100.00", LocalDate.of(2026, 6, 24));

    private static List<LateFee> lateFees(TestLedger ledger) {
        return lateFees(ledger, LateInterestLaw.ofSeller());
    }

    private static List<LateFee> lateFees(TestLedger ledger, LateInterestLaw law) {
        return LateFees.of(ledger.account(), ledger::find, law, DAY).all();
    }

    private static Letter letter(List<LateFee> fees, Locale language) {
        return outcome(fees, Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, language))
                .orThrow();
    }

    private static Outcome<Letter> outcome(List<LateFee> fees, Correspondence correspondence) {
        return AccountLetters.standard().lateFees(fees, LateAccount.KEY, correspondence, DAY, DAY.plusDays(30));
    }

    @Test
    void what_was_paid_late_is_billed_with_its_law_and_how_it_came_about() {
        Letter letter = letter(lateFees(LEDGER), Locale.FRENCH);
        assertThat(letter.subject()).isEqualTo("Intérêts de retard et frais de recouvrement");
        assertThat(Letters.tables(letter).get(0).rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("F-1", "Intérêts de retard", "EUR 48.52"),
                        List.of("F-1", "Indemnité forfaitaire de recouvrement", "EUR 40.00"));
        assertThat(Letters.texts(Letters.tables(letter).get(0).totals())).containsExactly("Total", "", "EUR 88.52");
        assertThat(Letters.tables(letter).get(1).rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("2026-02-15", "2026-06-14", "120", "EUR 1200.00", "12.15", "47.934247"),
                        List.of("2026-06-15", "2026-06-24", "10", "EUR 147.93", "12.15", "0.492425"),
                        List.of("2026-06-25", "2026-06-30", "6", "EUR 48.43", "12.15", "0.096727"));
        assertThat(Letters.paragraphs(letter))
                .contains("Nous vous remercions de bien vouloir régler 88,52\u00A0€ au plus tard le 30 juillet 2026.")
                .contains(
                        "Les paiements s’imputent d’abord sur les intérêts\u202F; ce qu’ils laissent du principal continue d’en produire.")
                .anySatisfy(text -> assertThat(text).contains("L441-10"));
    }

    @Test
    void interest_that_ended_with_the_payment_is_not_said_to_run_on() {
        List<LateFee> agreed = lateFees(LEDGER, LateInterestLaw.ofSeller().with(AllocationOrder.PRINCIPAL_FIRST));
        assertThat(String.join(" ", Letters.paragraphs(letter(agreed, Locale.ENGLISH))))
                .contains("Late-payment interest of €48.27 is due")
                .doesNotContain("running", "first");
    }

    @Test
    void what_was_charged_before_is_said_to_be_taken_off() {
        TestLedger open = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000.00"), 30));
        LocalDate before = LocalDate.of(2026, 3, 26);
        TestLedger entered = open.tell(LateFees.of(open.account(), open::find, LateInterestLaw.ofSeller(), before)
                .all()
                .get(0)
                .entries(LateAccount.KEY, before, before));
        assertThat(Letters.paragraphs(letter(lateFees(entered), Locale.ENGLISH)))
                .contains("What was charged to your account before, €15.98, has already been deducted.");
    }

    @Test
    void what_was_charged_before_is_said_right_after_the_interest_it_is_taken_off() {
        LocalDate before = LocalDate.of(2026, 6, 26);
        TestLedger entered = LEDGER.tell(LateFees.of(LEDGER.account(), LEDGER::find, LateInterestLaw.ofSeller(), before)
                .all()
                .get(0)
                .interestAlone()
                .entries(LateAccount.KEY, before, before));
        assertThat(String.join(" ", Letters.paragraphs(letter(lateFees(entered), Locale.ENGLISH))))
                .containsSubsequence(
                        "Late-payment interest of",
                        "What was charged to your account before",
                        "Payments settle interest first");
    }

    @Test
    void nothing_is_no_letter_and_nobody_else_is_told() {
        Correspondence backwards = Correspondence.between(SampleInvoices.BUYER, SampleInvoices.SELLER, Locale.FRENCH);
        assertThat(outcome(List.of(), backwards).findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "LETTER-TO-01 account kerouac in EUR: it cannot be told to " + SampleInvoices.SELLER.id(),
                        "LETTER-FEES-01 account kerouac in EUR: none of the late fees is entered on it");
    }
}
