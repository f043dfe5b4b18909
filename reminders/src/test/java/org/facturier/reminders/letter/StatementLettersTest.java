package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Statement;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Relieved;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F-1 of 1,200.00, of 15 January 2026, due on 14 February; payments come on 20 February. */
class StatementLettersTest {

    private static final LocalDate PAID = LocalDate.of(2026, 2, 20);
    private static final LocalDate DATE = LocalDate.of(2026, 4, 1);

    private static TestLedger ledger(String... payments) {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        for (int i = 0; i < payments.length; i++) {
            ledger = ledger.paid("P-" + i, "F-1", payments[i], PAID);
        }
        return ledger;
    }

    private static Letter letter(TestLedger ledger, String from, Locale language) {
        Statement statement = ledger.account().statement(new ServicePeriod(LocalDate.parse(from), DATE));
        return AccountLetters.standard()
                .statement(
                        statement, Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, language), DATE)
                .orThrow();
    }

    private static List<List<String>> rows(ReportTable table) {
        return table.rows().stream().map(Letters::texts).toList();
    }

    @Test
    void movements_stand_between_the_opening_and_the_closing_balance_with_the_balance_after_each() {
        Letter letter = letter(ledger("EUR 500.00"), "2026-01-01", Locale.FRENCH);
        assertThat(letter.subject()).isEqualTo("Relevé de compte du 1er janvier 2026 au 31 mars 2026");
        assertThat(letter.recipient()).isEqualTo(SampleInvoices.BUYER);
        ReportTable movements = Letters.tables(letter).get(0);
        assertThat(rows(movements))
                .containsExactly(
                        List.of("2026-01-01", "Solde à l’ouverture", "", "", "EUR 0.00"),
                        List.of("2026-01-15", "Notre facture", "F-1", "EUR 1200.00", "EUR 1200.00"),
                        List.of("2026-02-20", "Votre règlement", "", "EUR -500.00", "EUR 700.00"));
        assertThat(Letters.texts(movements.totals()))
                .containsExactly("2026-03-31", "Solde à la clôture", "", "", "EUR 700.00");
        assertThat(Letters.paragraphs(letter))
                .contains("Au 31 mars 2026, vous nous devez 700,00\u00A0€.")
                .anySatisfy(text -> assertThat(text).contains("IBAN FR76 3000 6000 0112 3456 7890 189"));
    }

    @Test
    void the_currency_is_said_and_that_others_have_their_own_statement() {
        Letter letter = letter(ledger("EUR 500.00"), "2026-01-01", Locale.ENGLISH);
        assertThat(Letters.paragraphs(letter))
                .anySatisfy(text -> assertThat(text)
                        .contains("your account in EUR in our books")
                        .endsWith("What is invoiced in another currency has a statement of its own."));
    }

    @Test
    void a_payment_quotes_the_documents_and_no_identifier_of_the_host() {
        Letter letter = letter(ledger("EUR 500.00"), "2026-01-01", Locale.ENGLISH);
        assertThat(letter.reference()).isEmpty();
        assertThat(Letters.paragraphs(letter))
                .anySatisfy(text -> assertThat(text).endsWith("quoting the numbers of what you pay."))
                .noneSatisfy(text -> assertThat(text).contains(SampleInvoices.BUYER.id()));
    }

    @Test
    void where_nothing_is_open_no_table_of_zeros_says_so() {
        assertThat(Letters.tables(letter(ledger("EUR 1200.00"), "2026-01-01", Locale.ENGLISH)))
                .hasSize(1);
    }

    @Test
    void what_is_open_stands_in_bands_of_age_that_add_up_to_the_balance() {
        ReportTable aged = Letters.tables(letter(ledger("EUR 500.00"), "2026-01-01", Locale.ENGLISH))
                .get(1);
        assertThat(rows(aged))
                .containsExactly(
                        List.of("Not due yet", "EUR 0.00"),
                        List.of("1 to 30 days", "EUR 0.00"),
                        List.of("31 to 60 days", "EUR 700.00"),
                        List.of("61 to 90 days", "EUR 0.00"),
                        List.of("More than 90 days", "EUR 0.00"));
        assertThat(Letters.texts(aged.totals())).containsExactly("Balance", "EUR 700.00");
    }

    @Test
    void what_the_partner_is_owed_stands_by_itself_below_the_bands() {
        TestLedger ledger = ledger().received("P-1", "EUR 100.00", PAID);
        Letter letter = letter(ledger, "2026-01-01", Locale.ENGLISH);
        ReportTable aged = Letters.tables(letter).get(1);
        assertThat(rows(aged)).contains(List.of("31 to 60 days", "EUR 1200.00"));
        assertThat(rows(aged).get(5))
                .containsExactly("To your credit (credit notes, unallocated payments)", "EUR -100.00");
        assertThat(Letters.texts(aged.totals())).containsExactly("Balance", "EUR 1100.00");
        assertThat(Letters.paragraphs(letter)).contains("On 31 March 2026 you owe us €1,100.00.");
    }

    @Test
    void a_returned_payment_stands_as_what_it_was_and_as_its_reversal() {
        TestLedger ledger = ledger("EUR 1200.00").reversed("P-0", LocalDate.of(2026, 3, 2));
        ReportTable movements =
                Letters.tables(letter(ledger, "2026-01-01", Locale.ENGLISH)).get(0);
        assertThat(rows(movements).subList(2, 4))
                .containsExactly(
                        List.of("2026-02-20", "Your payment", "", "EUR -1200.00", "EUR 0.00"),
                        List.of(
                                "2026-03-02",
                                "Return of your payment of 20 February 2026",
                                "",
                                "EUR 1200.00",
                                "EUR 1200.00"));
    }

    @Test
    void a_fee_stands_below_the_returned_payment_that_it_belongs_to() {
        LocalDate day = PAID.plusDays(5);
        TestLedger ledger =
                ledger("EUR 1200.00").reversed("P-0", day).entered("fee-1", "EUR 12.00", EntryReason.FEE, "", day);
        List<List<String>> rows = rows(
                Letters.tables(letter(ledger, "2026-02-21", Locale.ENGLISH)).get(0));
        // 1,200.00 are owed again, and then 12.00 more
        assertThat(rows.subList(1, 3))
                .extracting(row -> row.get(1) + " " + row.get(3) + " " + row.get(4))
                .containsExactly(
                        "Return of your payment of 20 February 2026 EUR 1200.00 EUR 1200.00",
                        "Fee EUR 12.00 EUR 1212.00");
    }

    @Test
    void a_later_period_opens_with_what_came_before() {
        Letter letter = letter(ledger("EUR 1200.00"), "2026-02-01", Locale.FRENCH);
        assertThat(Letters.texts(Letters.tables(letter).get(0).rows().get(0)))
                .containsExactly("2026-02-01", "Solde à l’ouverture", "", "", "EUR 1200.00");
        assertThat(Letters.paragraphs(letter)).contains("Au 31 mars 2026, votre compte est soldé.");
    }

    @Test
    void a_partner_who_paid_too_much_is_told_so_and_asked_for_nothing() {
        Letter letter = letter(ledger("EUR 1300.00"), "2026-01-01", Locale.ENGLISH);
        assertThat(Letters.paragraphs(letter))
                .contains("On 31 March 2026 your account shows a balance of €100.00 in your favour.")
                .noneSatisfy(text -> assertThat(text).contains("IBAN"));
    }

    @Test
    void interest_and_indemnity_are_named_by_their_invoice() {
        TestLedger ledger = ledger("EUR 1200.00");
        LocalDate day = LocalDate.of(2026, 3, 10);
        LateFees fees = LateFees.of(ledger.account(), ledger::find, LateInterestLaw.ofSeller(), day);
        List<Entered> entries = fees.all().get(0).entries(LateAccount.KEY, day, day.plusDays(30));
        Entered fee = new Entered("rejet 17", day, LateAccount.KEY, Money.parse("EUR 12.00"), day, EntryReason.FEE);
        ReportTable movements = Letters.tables(letter(ledger.tell(entries).tell(fee), "2026-03-01", Locale.FRENCH))
                .get(0);
        // 1200 x 12.15 % x 6 / 365 = 2.40, which the payment settles first: 2.40 x 12.15 % x 18 / 365 = 0.01
        assertThat(movements.rows().stream()
                        .skip(1)
                        .map(row -> Letters.texts(row).subList(1, 4)))
                .containsExactlyInAnyOrder(
                        List.of("Intérêts de retard", "F-1", "EUR 2.41"),
                        List.of("Indemnité de recouvrement", "F-1", "EUR 40.00"),
                        List.of("Frais", "", "EUR 12.00"));
    }

    @Test
    void movements_are_told_in_words_and_references_of_the_parties_and_never_by_identifiers_of_the_host() {
        TestLedger ledger = ledger().received("pay-1", "EUR 1200.00", PAID, " VIR KEROUAC F-1 ")
                .reversed("pay-1", LocalDate.of(2026, 3, 2))
                .entered("fee-b3", "EUR 15.00", EntryReason.FEE, "avis 4711", LocalDate.of(2026, 3, 3))
                .entered("bill-7", "EUR -80.00", EntryReason.SUPPLIER_BILL, "K-2026-7", LocalDate.of(2026, 3, 4))
                .entered("other-9", "EUR 5.00", new EntryReason("DEPOSIT_BOX"), "casier 3", LocalDate.of(2026, 3, 5))
                .reversed("fee-b3", LocalDate.of(2026, 3, 6));
        assertThat(told(ledger, Locale.FRENCH))
                .containsExactly(
                        List.of("Votre règlement", "VIR KEROUAC F-1"),
                        List.of("Rejet de votre règlement du 20 février 2026", "VIR KEROUAC F-1"),
                        List.of("Frais", "avis 4711"),
                        List.of("Votre facture", "K-2026-7"),
                        List.of("Écriture diverse", "casier 3"),
                        List.of("Annulation – Frais du 3 mars 2026", "avis 4711"));
        assertThat(told(ledger, Locale.ENGLISH))
                .containsExactly(
                        List.of("Your payment", "VIR KEROUAC F-1"),
                        List.of("Return of your payment of 20 February 2026", "VIR KEROUAC F-1"),
                        List.of("Fee", "avis 4711"),
                        List.of("Your invoice", "K-2026-7"),
                        List.of("Other entry", "casier 3"),
                        List.of("Cancelled – Fee of 3 March 2026", "avis 4711"));
    }

    private static List<List<String>> told(TestLedger ledger, Locale language) {
        return rows(Letters.tables(letter(ledger, "2026-02-01", language)).get(0)).stream()
                .skip(1)
                .map(row -> row.subList(1, 3))
                .toList();
    }

    @Test
    void what_is_waived_or_carried_forward_is_told_by_its_document() {
        TestLedger ledger = ledger().tell(relief("relief-4", "EUR 3.00", ReliefReason.WRITE_OFF));
        assertThat(told(ledger, Locale.FRENCH)).containsExactly(List.of("Somme abandonnée", "F-1"));
        assertThat(told(ledger().tell(relief("relief-5", "EUR 24.00", ReliefReason.DISCOUNT)), Locale.FRENCH))
                .containsExactly(List.of("Escompte pour paiement anticipé", "F-1"));
        Ledger carried =
                Ledger.of(SampleInvoices.SELLER.id(), CarriedForward.of(ledger.ledger(), LocalDate.of(2026, 3, 1)));
        assertThat(told(new TestLedger(carried), Locale.FRENCH))
                .contains(List.of("Report à nouveau", "F-1"))
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("F-1"));
    }

    private static Relieved relief(String id, String amount, ReliefReason why) {
        return new Relieved(id, PAID, new ItemKey.DocumentItem(TestLedger.key("F-1")), Money.parse(amount), why);
    }

    @Test
    void every_reason_of_an_entry_and_of_a_relief_has_its_word() {
        assertThat(LetterWordings.standard().all())
                .allSatisfy(wording -> assertThat(wording.keys())
                        .contains(
                                "reason." + EntryReason.OPENING,
                                "reason." + EntryReason.INTEREST,
                                "reason." + EntryReason.INDEMNITY,
                                "reason." + EntryReason.FEE,
                                "reason." + EntryReason.SUPPLIER_BILL,
                                "relief." + ReliefReason.WRITE_OFF,
                                "relief." + ReliefReason.DISCOUNT,
                                "relief." + ReliefReason.TOLERANCE,
                                "relief." + ReliefReason.BANK_FEE,
                                "relief." + ReliefReason.SETTLEMENT));
    }

    @ParameterizedTest
    @EnumSource(Entry.Kind.class)
    void every_kind_of_movement_has_its_word(Entry.Kind kind) {
        assertThat(Arrays.asList(Locale.FRENCH, Locale.ENGLISH))
                .allSatisfy(language -> assertThat(
                                LetterWordings.standard().in(language).find("movement." + kind))
                        .isPresent());
    }

    @Test
    void a_statement_goes_only_to_its_partner() {
        Statement statement = ledger().account().statement(new ServicePeriod(LocalDate.of(2026, 1, 1), DATE));
        Correspondence backwards = Correspondence.between(SampleInvoices.BUYER, SampleInvoices.SELLER, Locale.FRENCH);
        assertThat(AccountLetters.standard()
                        .statement(statement, backwards, DATE)
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "LETTER-TO-01 account kerouac in EUR: it cannot be told to " + SampleInvoices.SELLER.id());
    }
}
