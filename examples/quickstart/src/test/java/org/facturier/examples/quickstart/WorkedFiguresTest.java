package org.facturier.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The run of the year against the tables of the README. */
class WorkedFiguresTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static Inputs inputs;
    private static Books books;

    @BeforeAll
    static void run() throws IOException {
        inputs = Inputs.read(Path.of("input")).orThrow();
        books = new Year(inputs).run().orThrow();
    }

    @Test
    void every_document_comes_to_its_worked_figures() {
        List<List<String>> worked = WorkedTable.under("number").stream()
                .map(row -> row.subList(0, 5))
                .toList();
        List<List<String>> issued = books.documents().stream()
                .map(document -> List.of(
                        document.number().text(),
                        plain(document.totals().net()),
                        plain(document.totals().tax()),
                        plain(document.totals().payable()),
                        document.schedule().instalments().stream()
                                .map(instalment -> instalment.dueOn().toString())
                                .collect(joining(", "))))
                .toList();
        assertThat(issued).containsExactlyInAnyOrderElementsOf(worked);
    }

    @Test
    void instalments_and_tax_in_euro_come_to_theirs() {
        assertThat(invoice("F-2026-0001").schedule().instalments())
                .extracting(instalment -> plain(instalment.amount()))
                .containsExactly("5127.27", "6836.35", "5127.26");
        assertThat(invoice("F-2026-0009").totals().taxInAccountingCurrency()).contains(Money.parse("EUR 997.85"));
        assertThat(invoice("F-2026-0009").header().currency()).hasToString("CHF");
    }

    @Test
    void what_is_open_is_as_worked() {
        List<List<String>> worked = WorkedTable.under("open on 31 December").stream()
                .map(row -> row.subList(0, 3))
                .toList();
        List<List<String>> open = books.ledger()
                .accounts()
                .flatMap(account -> account.at(END).debits().stream())
                .map(item -> List.of(
                        item.document().orElseThrow().toString(),
                        plain(item.open()),
                        String.valueOf(Math.max(0, ChronoUnit.DAYS.between(item.dueOn(), END)))))
                .toList();
        assertThat(open).containsExactlyInAnyOrderElementsOf(worked);
    }

    @Test
    void a_returned_debit_its_fee_and_a_discount_move_the_account_as_worked() {
        assertThat(WorkedTable.under("what happens"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(
                                plain(alpine().at(LocalDate.parse(row.get(0))).balance()))
                        .as(row.get(0))
                        .isEqualTo(row.get(1)));
    }

    @Test
    void the_overpayment_stays_on_account() {
        assertThat(alpine().at(END).onAccount()).isEqualTo(Money.parse("EUR -47.65"));
    }

    private static Account alpine() {
        return books.account("alpine", CurrencyUnit.EUR).orElseThrow();
    }

    @Test
    void what_was_written_off_and_paid_after_all_is_no_loss() {
        Account horizons = books.account("horizons", CurrencyUnit.EUR).orElseThrow();
        ItemKey late = new ItemKey.InstalmentItem(DocumentKey.of(invoice("F-2026-0014")), 1);
        assertThat(WorkedTable.under("F-2026-0014 on")).hasSize(3).allSatisfy(row -> {
            AccountItem item = horizons.item(late, LocalDate.parse(row.get(0))).orElseThrow();
            assertThat(List.of(plain(item.open()), plain(item.relieved())))
                    .as(row.get(0))
                    .isEqualTo(row.subList(1, 3));
        });
    }

    @Test
    void money_before_its_invoice_settles_it_on_its_day() {
        Account lumiere = books.account("lumiere", CurrencyUnit.EUR).orElseThrow();
        ItemKey seats = new ItemKey.InstalmentItem(DocumentKey.of(invoice("F-2026-0012")), 1);
        assertThat(lumiere.at(LocalDate.of(2026, 6, 30)).onAccount()).isEqualTo(Money.parse("EUR -5463.75"));
        assertThat(lumiere.item(seats, LocalDate.of(2026, 7, 1)).map(AccountItem::open))
                .contains(Money.parse("EUR 0.00"));
    }

    @Test
    void tax_falls_due_as_worked() {
        VatLedger vat = VatLedger.builder(CurrencyUnit.EUR)
                .ledger(books.ledger())
                .build()
                .orThrow();
        assertThat(WorkedTable.under("VAT at 20 % due in")).hasSize(3).allSatisfy(row -> {
            VatReturn month = vat.over(VatPeriod.month(YearMonth.parse(row.get(0))));
            assertThat(month.lines().stream()
                            .filter(line -> line.percent().equals(Optional.of(BigDecimal.valueOf(20))))
                            .map(line -> List.of(
                                    plain(line.amounts().net()),
                                    plain(line.amounts().tax()))))
                    .as(row.get(0))
                    .containsExactly(row.subList(1, 3));
        });
    }

    @Test
    void statements_close_as_worked() {
        ServicePeriod year = new ServicePeriod(LocalDate.of(2026, 1, 1), END.plusDays(1));
        List<List<String>> closing = inputs.inForce(END).stream()
                .map(PartnerAgreement::partner)
                .map(partner -> List.of(
                        partner.id(),
                        plain(books.account(partner.id(), CurrencyUnit.EUR)
                                .orElseThrow()
                                .statement(year)
                                .closing())))
                .toList();
        assertThat(closing)
                .isEqualTo(WorkedTable.under("statement on 31 December").stream()
                        .map(row -> row.subList(0, 2))
                        .toList());
    }

    @Test
    void reminders_go_out_step_by_step() {
        assertThat(books.reminders().stream()
                        .map(reminder ->
                                reminder.on() + " " + reminder.account().partner() + " "
                                        + reminder.level().key() + " "
                                        + reminder.claimed().getAmount()))
                .containsExactlyInAnyOrder(
                        "2026-05-15 horizons friendly 18246.75",
                        "2026-06-15 horizons firm 18246.75",
                        "2026-07-15 alpine friendly 3416.35",
                        "2026-08-15 horizons friendly 12900.00",
                        "2026-09-15 horizons firm 8080.00",
                        "2026-10-15 horizons formal-notice 7900.00",
                        "2026-11-15 alpine friendly 5091.61",
                        "2026-11-15 horizons friendly 50343.00",
                        "2026-12-15 horizons firm 50343.00",
                        "2026-12-15 saint-aurele friendly 1000.00");
    }

    @Test
    void what_is_disputed_is_not_reminded_of() {
        assertThat(books.reminders().stream()
                        .filter(reminder -> reminder.on().equals(LocalDate.of(2026, 7, 15)))
                        .map(reminder -> reminder.claimed() + " without " + reminder.disputed()))
                .containsExactly("EUR 3416.35 without EUR 3420.00");
    }

    @Test
    void what_somebody_should_look_at_is_said_and_nothing_else() {
        // an amendment is retroactive, and two instalments of the subscription lie beyond the legal limit, as its
        // agreement has it
        assertThat(books.findings().all())
                .as("%s", books.findings().all())
                .extracting(finding -> finding.code().text())
                .containsExactlyInAnyOrder("USE-ID-01", "FR-TERMS-01", "FR-TERMS-01", "AGR-DATE-01");
        assertThat(books.findings().stream().map(Finding::path)).contains("usage U-0004");
    }

    @Test
    void each_partner_gets_the_tax_and_the_words_of_the_law() {
        assertThat(category("F-2026-0001")).isEqualTo("S 20%");
        assertThat(category("F-2026-0005")).contains("E 0%").contains("261");
        assertThat(category("F-2026-0006")).isEqualTo("AE 0% (Reverse charge)");
        assertThat(invoice("F-2026-0001").notices().stream().map(notice -> notice.subject()))
                .contains("PMT", "PMD", "AAB");
        assertThat(invoice("AF-LUMIERE-2026-0001").notices()).isNotEmpty();
    }

    private static String category(String number) {
        return invoice(number).totals().taxes().get(0).treatment().toString();
    }

    private static Invoice invoice(String number) {
        return books.document(InvoiceNumber.of(number)).orElseThrow();
    }

    private static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
