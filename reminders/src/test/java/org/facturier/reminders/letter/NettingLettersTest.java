package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 1,200.00 is owed to us. */
class NettingLettersTest {

    private static final LocalDate DATE = LocalDate.of(2026, 4, 1);

    private static Netting netting(String owed) {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        Money bill = Money.parse(owed).negated();
        TestLedger billed = bill.isZero()
                ? ledger
                : ledger.tell(new Entered(
                        "bill 17",
                        DATE.minusDays(9),
                        LateAccount.KEY,
                        bill,
                        DATE.minusDays(1),
                        EntryReason.SUPPLIER_BILL,
                        "AF-1",
                        Optional.empty(),
                        Optional.empty()));
        return Netting.ofDue("C-2026-1", billed.at(DATE));
    }

    private static Letter letter(String owed, Locale language) {
        return AccountLetters.standard()
                .netting(netting(owed), Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, language))
                .orThrow();
    }

    @Test
    void each_pair_of_invoices_has_its_line_and_what_remains_is_asked_for() {
        Letter letter = letter("EUR 300.00", Locale.FRENCH);
        assertThat(letter.subject()).isEqualTo("Compensation de nos dettes réciproques au 1er avril 2026");
        assertThat(letter.date()).isEqualTo(DATE);
        ReportTable table = Letters.tables(letter).get(0);
        assertThat(table.rows().stream().map(Letters::texts)).containsExactly(List.of("F-1", "AF-1", "EUR 300.00"));
        assertThat(Letters.texts(table.totals())).containsExactly("Total", "", "EUR 300.00");
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Après compensation, il vous reste 900,00\u00A0€ à nous payer\u00A0; aucune somme ne vous est due.")
                .anySatisfy(text -> assertThat(text).contains("IBAN"));
    }

    @Test
    void who_is_owed_more_is_told_so_and_asked_for_nothing() {
        assertThat(Letters.paragraphs(letter("EUR 1500.00", Locale.ENGLISH)))
                .contains("After the set-off we still owe you €300.00; you owe us nothing.")
                .noneSatisfy(text -> assertThat(text).contains("IBAN"));
    }

    @Test
    void equal_debts_are_gone() {
        assertThat(Letters.paragraphs(letter("EUR 1200.00", Locale.ENGLISH)))
                .contains("After the set-off neither of us owes the other anything.");
    }

    @Test
    void where_nothing_could_be_set_off_there_is_no_table() {
        Letter letter = letter("EUR 0.00", Locale.ENGLISH);
        assertThat(Letters.tables(letter)).isEmpty();
        assertThat(Letters.paragraphs(letter)).contains("On 1 April 2026 nothing could be set off.");
    }

    @Test
    void a_netting_is_told_to_its_partner_alone() {
        Correspondence backwards = Correspondence.between(SampleInvoices.BUYER, SampleInvoices.SELLER, Locale.FRENCH);
        assertThat(AccountLetters.standard()
                        .netting(netting("EUR 300.00"), backwards)
                        .findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("LETTER-TO-01");
    }
}
