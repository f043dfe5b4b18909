package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.euro;
import static org.facturier.tax.vatreturn.Sales.goods;
import static org.facturier.tax.vatreturn.Sales.invoice;
import static org.facturier.tax.vatreturn.Sales.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;

class UnpaidDuplicateTest {

    private final Invoice invoice = invoice("1", day("2026-01-15"), goods("1000.00"));

    @Test
    void the_duplicate_states_what_may_not_be_deducted() {
        UnpaidDuplicate duplicate = UnpaidDuplicate.of(
                        Book.of(invoice)
                                .paid(invoice, day("2026-02-01"), euro("300.00"))
                                .ledger(),
                        DocumentKey.of(invoice),
                        day("2026-06-01"))
                .orElseThrow();
        assertThat(duplicate.unpaid()).isEqualTo(amounts("750.00", "150.00"));
        assertThat(duplicate.notice().text())
                .startsWith("Facture demeurée impayée pour la somme de 750,00\u00a0EUR (prix hors taxe)")
                .contains("150,00\u00a0EUR (taxe sur la valeur ajoutée correspondante)")
                .contains("ne peut faire l'objet d'une déduction (CGI, art. 272)");
        assertThat(duplicate.notice().source().orElseThrow()).contains("CGI, art. 272");
    }

    @Test
    void what_happens_after_its_date_does_not_count() {
        Book book = Book.of(invoice).paid(invoice, day("2026-06-02"), euro("1200.00"));
        assertThat(UnpaidDuplicate.of(book.ledger(), DocumentKey.of(invoice), day("2026-06-01"))
                        .orElseThrow()
                        .unpaid())
                .isEqualTo(amounts("1000.00", "200.00"));
        assertThat(UnpaidDuplicate.of(book.ledger(), DocumentKey.of(invoice), day("2026-06-02")))
                .isEmpty();
    }

    @Test
    void what_is_credited_is_not_unpaid() {
        Book book = Book.of(invoice).issued(note(invoice, day("2026-02-01"), 1, euro("400.00")));
        assertThat(UnpaidDuplicate.of(book.ledger(), DocumentKey.of(invoice), day("2026-06-01"))
                        .orElseThrow()
                        .unpaid())
                .isEqualTo(amounts("600.00", "120.00"));
    }

    @Test
    void the_words_are_in_the_language_of_the_invoice_or_in_french() {
        assertThat(words(Locale.ENGLISH)).startsWith("Invoice left unpaid");
        assertThat(words(Locale.GERMAN)).startsWith("Unbezahlt gebliebene Rechnung");
        assertThat(words(Locale.ITALIAN)).startsWith("Facture demeurée impayée");
    }

    @Test
    void figures_are_those_of_the_language_of_the_words() {
        assertThat(words(Locale.ENGLISH)).contains("for the sum of EUR\u00a01,234.50 (price without tax)");
        assertThat(words(Locale.FRENCH)).contains("pour la somme de 1\u202f234,50\u00a0EUR (prix hors taxe)");
        assertThat(words(Locale.GERMAN)).contains("über 1.234,50\u00a0EUR (Preis ohne Steuer)");
        assertThat(words(Locale.ITALIAN)).contains("1\u202f234,50\u00a0EUR");
    }

    private static String words(Locale language) {
        Invoice other = Sales.issue(
                "1",
                day("2026-01-15"),
                Sales.header(Parties.business("FR")).language(language),
                Optional.empty(),
                List.of(goods("1234.50")));
        return UnpaidDuplicate.of(Book.of(other).ledger(), DocumentKey.of(other), day("2026-06-01"))
                .orElseThrow()
                .notice()
                .text();
    }
}
