package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.letter.Letter;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.receivable.Receivables;
import org.facturier.core.receivable.Statement;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StatementLettersTest {

    private static final Invoice INVOICE = SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30);
    private static final LocalDate DATE = LocalDate.of(2026, 4, 1);

    private static Letter letter(String from, String until, Locale language, String... payments) {
        Receivables book = Receivables.none().issued(INVOICE);
        for (int i = 0; i < payments.length; i++) {
            Payment payment =
                    new Payment("P-" + i, LocalDate.of(2026, 2, 20), "kerouac", Money.parse(payments[i]), "F-1");
            book = book.received(payment, Reconciler.byReferenceThenAge());
        }
        ServicePeriod period = new ServicePeriod(LocalDate.parse(from), LocalDate.parse(until));
        Statement statement = Statement.of(SampleInvoices.BUYER, CurrencyUnit.EUR, period, List.of(INVOICE), book);
        return StatementLetters.standard().of(statement, SampleInvoices.SELLER, DATE, language);
    }

    @Test
    void movements_stand_between_the_opening_and_the_closing_balance_with_the_balance_after_each() {
        Letter letter = letter("2026-01-01", "2026-04-01", Locale.FRENCH, "EUR 500");
        assertThat(letter.subject()).isEqualTo("Relevé de compte du 1er janvier 2026 au 31 mars 2026");
        assertThat(letter.recipient()).isEqualTo(SampleInvoices.BUYER);
        ReportTable movements = Letters.tables(letter).get(0);
        assertThat(movements.rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("2026-01-01", "Solde à l’ouverture", "", "", "EUR 0.00"),
                        List.of("2026-01-15", "Facture", "F-1", "EUR 1200.00", "EUR 1200.00"),
                        List.of("2026-02-20", "Règlement", "P-0", "EUR -500.00", "EUR 700.00"));
        assertThat(Letters.texts(movements.totals()))
                .containsExactly("2026-03-31", "Solde à la clôture", "", "", "EUR 700.00");
        assertThat(Letters.paragraphs(letter))
                .contains("Au 31 mars 2026, vous nous devez 700,00\u00A0€.")
                .anySatisfy(text -> assertThat(text).contains("IBAN FR76 3000 6000 0112 3456 7890 189"));
    }

    @Test
    void what_is_open_stands_in_bands_of_age_that_add_up() {
        ReportTable aged = Letters.tables(letter("2026-01-01", "2026-04-01", Locale.ENGLISH, "EUR 500"))
                .get(1);
        assertThat(aged.rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("Not due yet", "EUR 0.00"),
                        List.of("1 to 30 days", "EUR 0.00"),
                        List.of("31 to 60 days", "EUR 700.00"),
                        List.of("61 to 90 days", "EUR 0.00"),
                        List.of("More than 90 days", "EUR 0.00"));
        assertThat(Letters.texts(aged.totals())).containsExactly("Total", "EUR 700.00");
    }

    @Test
    void a_later_period_opens_with_what_came_before() {
        Letter letter = letter("2026-02-01", "2026-04-01", Locale.FRENCH, "EUR 1200");
        assertThat(Letters.texts(Letters.tables(letter).get(0).rows().get(0)))
                .containsExactly("2026-02-01", "Solde à l’ouverture", "", "", "EUR 1200.00");
        assertThat(Letters.paragraphs(letter)).contains("Au 31 mars 2026, votre compte est soldé.");
    }

    @Test
    void a_partner_who_paid_too_much_is_told_so_and_asked_for_nothing() {
        Letter letter = letter("2026-01-01", "2026-04-01", Locale.ENGLISH, "EUR 1300");
        assertThat(Letters.paragraphs(letter))
                .contains("On 31 March 2026 your account shows a balance of €100.00 in your favour.")
                .noneSatisfy(text -> assertThat(text).contains("IBAN"));
    }
}
