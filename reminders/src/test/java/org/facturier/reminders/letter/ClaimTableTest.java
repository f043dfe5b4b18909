package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Issued;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.DunningLevel;
import org.facturier.reminders.policy.DunningNotice;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Invoices of 15 January 2026, due on 14 February unless said otherwise; the letter is of 24 February. */
class ClaimTableTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final LocalDate DAY = DUE.plusDays(10);
    private static final LocalDate BEFORE = DUE.minusDays(4);

    /** F-1 and so on, of amounts with tax. */
    private static TestLedger owing(String... nets) {
        TestLedger ledger = TestLedger.of();
        for (int i = 0; i < nets.length; i++) {
            ledger = ledger.tell(new Issued(SampleInvoices.of("F-" + (i + 1), Money.parse("EUR " + nets[i]), 30)));
        }
        return ledger;
    }

    private static Optional<Reminder> due(TestLedger ledger) {
        DunningLevel level = DunningLevel.of("notice", 1, DunningNotice.FORMAL_NOTICE)
                .withInterest()
                .withIndemnity();
        return Dunning.standard()
                .with(ReminderPolicy.stepped(List.of(level)))
                .due(ledger.account(), DAY, List.of(), ledger::find);
    }

    private static Letter letter(TestLedger ledger, Locale language) {
        return AccountLetters.standard()
                .reminder(
                        due(ledger).orElseThrow(),
                        Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, language))
                .orThrow();
    }

    /** What it is and its amount in the sum, the total last. */
    private static List<String> sum(TestLedger ledger, Locale language) {
        ReportTable table = Letters.tables(letter(ledger, language)).get(0);
        List<String> rows = new ArrayList<>(table.rows().stream()
                .map(Letters::texts)
                .map(ClaimTableTest::ends)
                .toList());
        rows.add(ends(Letters.texts(table.totals())));
        return rows;
    }

    private static String ends(List<String> row) {
        return row.get(0) + ": " + row.get(4);
    }

    @Test
    void a_fee_that_a_credit_covers_stands_in_the_sum_with_the_credit() {
        // 333.33 and tax of 66.67: 400.00; and 15.00 less 120.00
        TestLedger ledger = owing("333.33")
                .entered("fee-b3", "EUR 15.00", EntryReason.FEE, "relance du 2 février", BEFORE)
                .received("P-1", "EUR 120.00", BEFORE, "VIR KEROUAC");
        assertThat(sum(ledger, Locale.FRENCH))
                .containsExactly(
                        "Frais du 10 février 2026 – relance du 2 février: EUR 15.00",
                        "F-1: EUR 400.00",
                        "Votre règlement du 10 février 2026 – VIR KEROUAC: EUR -120.00",
                        "Total: EUR 295.00");
        assertThat(sum(ledger, Locale.ENGLISH))
                .containsExactly(
                        "Fee of 10 February 2026 – relance du 2 février: EUR 15.00",
                        "F-1: EUR 400.00",
                        "Your payment of 10 February 2026 – VIR KEROUAC: EUR -120.00",
                        "Total: EUR 295.00");
    }

    @Test
    void a_credit_larger_than_the_first_of_two_invoices_leaves_both_in_the_sum() {
        TestLedger ledger = owing("100.00", "200.00").received("P-1", "EUR 150.00", BEFORE);
        assertThat(sum(ledger, Locale.FRENCH))
                .containsExactly(
                        "F-1: EUR 120.00",
                        "F-2: EUR 240.00",
                        "Votre règlement du 10 février 2026: EUR -150.00",
                        "Total: EUR 210.00");
    }

    @Test
    void a_credit_larger_than_all_that_is_late_asks_for_nothing() {
        assertThat(due(owing("100.00", "200.00").received("P-1", "EUR 360.00", BEFORE)))
                .isEmpty();
    }

    @Test
    void what_is_disputed_and_promised_is_taken_off_by_its_invoice() {
        TestLedger ledger = owing("100.00", "200.00", "300.00")
                .disputed("F-1", "EUR 20.00", BEFORE)
                .promised("F-2", BEFORE, DAY);
        assertThat(sum(ledger, Locale.FRENCH))
                .containsExactly(
                        "F-1: EUR 120.00",
                        "F-2: EUR 240.00",
                        "F-3: EUR 360.00",
                        "F-1 – contesté, non réclamé ici: EUR -20.00",
                        "F-2 – promis, non réclamé ici: EUR -240.00",
                        "Total: EUR 460.00");
    }

    @Test
    void of_an_invoice_in_instalments_only_what_is_late_is_in_the_sum() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30, 60))
                .paid("P-1", "F-1", "EUR 50.00", BEFORE);
        assertThat(sum(ledger, Locale.FRENCH)).containsExactly("F-1: EUR 550.00", "Total: EUR 550.00");
    }

    @Test
    void what_the_notice_charges_itself_goes_on_from_the_total_of_the_sum() {
        TestLedger ledger = owing("333.33").received("P-1", "EUR 120.00", BEFORE);
        List<ReportTable> tables = Letters.tables(letter(ledger, Locale.FRENCH));
        assertThat(Letters.texts(tables.get(0).totals())).endsWith("EUR 280.00");
        // 280.00 x 12.15 % x 10 / 365 = 0.93
        assertThat(tables.get(1).rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("Montant échu", "EUR 280.00"),
                        List.of("Intérêts de retard", "EUR 0.93"),
                        List.of("Indemnité forfaitaire de recouvrement", "EUR 40.00"));
        assertThat(Letters.texts(tables.get(1).totals())).containsExactly("Total", "EUR 320.93");
    }

    @Test
    void a_fee_without_a_name_is_paid_quoting_the_partner_and_no_identifier_of_the_host() {
        TestLedger ledger = TestLedger.of().entered("fee-b3", "EUR 15.00", EntryReason.FEE, "", BEFORE);
        Letter letter = letter(ledger, Locale.FRENCH);
        assertThat(letter.reference()).isEmpty();
        assertThat(String.join(" ", Letters.paragraphs(letter))).contains(SampleInvoices.BUYER.id());
        assertThat(String.join(" ", Letters.paragraphs(letter))).doesNotContain("fee-b3");
        assertThat(sum(ledger, Locale.FRENCH))
                .containsExactly("Frais du 10 février 2026: EUR 15.00", "Total: EUR 15.00");
    }

    @Test
    void a_reminder_kept_before_deductions_were_named_has_its_sum_all_the_same() {
        Reminder reminder =
                due(owing("100.00").received("P-1", "EUR 50.00", BEFORE)).orElseThrow();
        Reminder kept = new KeptBefore(reminder).read();
        Letter letter = AccountLetters.standard()
                .reminder(kept, Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, Locale.FRENCH))
                .orThrow();
        assertThat(Letters.tables(letter).get(0).rows().stream()
                        .map(Letters::texts)
                        .map(ClaimTableTest::ends))
                .containsExactly("F-1: EUR 120.00", "Sommes contestées ou à votre crédit: EUR -50.00");
    }
}
