package org.facturier.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;
import org.facturier.core.receivable.Statement;
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
        List<List<String>> open = books.receivables().asOf(END).stream()
                .filter(state -> state.open().isPositive())
                .map(state -> List.of(
                        state.invoice().number().text(), plain(state.open()), String.valueOf(state.daysOverdue())))
                .toList();
        assertThat(open).isEqualTo(worked);
    }

    @Test
    void the_overpayment_stays_on_account() {
        assertThat(books.receivables().reconciliations().stream()
                        .filter(each -> each.unallocated().isPositive())
                        .map(each -> each.unallocated()))
                .containsExactly(Money.parse("EUR 47.65"));
    }

    @Test
    void statements_close_as_worked() {
        ServicePeriod year = new ServicePeriod(LocalDate.of(2026, 1, 1), END.plusDays(1));
        List<List<String>> closing = inputs.inForce(END).stream()
                .map(PartnerAgreement::partner)
                .map(partner -> Statement.of(
                        partner, inputs.agreements().get(0).currency(), year, books.documents(), books.receivables()))
                .map(statement -> List.of(statement.partner().id(), plain(statement.closing())))
                .toList();
        assertThat(closing)
                .isEqualTo(WorkedTable.under("statement on 31 December").stream()
                        .map(row -> row.subList(0, 2))
                        .toList());
    }

    @Test
    void reminders_go_out_step_by_step() {
        assertThat(books.reminders().stream()
                        .map(reminder -> reminder.on() + " " + reminder.invoice() + " "
                                + reminder.step().key()))
                .containsExactlyInAnyOrder(
                        "2026-05-15 F-2026-0005 friendly",
                        "2026-06-15 F-2026-0005 firm",
                        "2026-07-15 F-2026-0001 friendly",
                        "2026-08-15 F-2026-0011 friendly",
                        "2026-09-15 F-2026-0011 firm",
                        "2026-10-15 F-2026-0011 formal-notice",
                        "2026-11-15 F-2026-0017 friendly",
                        "2026-12-15 F-2026-0017 firm",
                        "2026-12-15 F-2026-0019 friendly");
    }

    @Test
    void what_is_disputed_is_not_reminded_of() {
        assertThat(books.reminders().stream()
                        .filter(reminder -> reminder.invoice().equals(InvoiceNumber.of("F-2026-0001")))
                        .map(reminder -> reminder.overdue() + " without " + reminder.disputed()))
                .containsExactly("EUR 3416.35 without EUR 3420.00");
    }

    @Test
    void what_somebody_should_look_at_is_said_and_nothing_else() {
        // an amendment is retroactive, and two instalments of the subscription lie beyond the legal limit, as its
        // agreement has it
        assertThat(books.findings().all())
                .extracting(finding -> finding.code().text())
                .containsExactlyInAnyOrder("USE-ID-01", "FR-TERMS-01", "FR-TERMS-01", "AGR-DATE-01", "PAY-AMOUNT-01");
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
