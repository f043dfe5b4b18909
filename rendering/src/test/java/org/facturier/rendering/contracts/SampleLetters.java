package org.facturier.rendering.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Letters with and without tables. Called twice, a method gives equal letters. */
public final class SampleLetters {

    private SampleLetters() {}

    /** {@return one of each kind} */
    public static List<Letter> all() {
        return List.of(reminder(), statement(90), note());
    }

    /** {@return a French reminder with a table of two rows} */
    public static Letter reminder() {
        return Letter.builder()
                .sender(SampleParties.ATELIER)
                .recipient(SampleParties.BUYER)
                .date(LocalDate.of(2026, 3, 1))
                .language(Locale.FRENCH)
                .subject("Rappel de factures échues")
                .reference("REL-2026-118")
                .paragraph("Madame, Monsieur,")
                .paragraph("Sauf erreur de notre part, les factures ci-dessous, arrivées à échéance, ne nous ont pas"
                        + " encore été réglées. Nous vous remercions de bien vouloir procéder à leur paiement sous"
                        + " huit jours.")
                .table(open("Factures échues", "Facture", 2))
                .paragraph("Si votre règlement s’est croisé avec ce courrier, nous vous prions de ne pas en tenir"
                        + " compte.")
                .paragraph("Veuillez agréer, Madame, Monsieur, nos salutations distinguées.")
                .signature("Amélie Dœuvre")
                .signature("Service clients")
                .build();
    }

    /** {@return an English statement of so many rows} */
    public static Letter statement(int rows) {
        return Letter.builder()
                .sender(SampleParties.ATELIER)
                .recipient(SampleParties.BRITISH)
                .date(LocalDate.of(2026, 3, 31))
                .language(Locale.ENGLISH)
                .subject("Statement of account")
                .paragraph("Dear Sir or Madam,")
                .paragraph("Please find below the items open on your account.")
                .table(open("", "Invoice", rows))
                .paragraph("Yours faithfully,")
                .signature("Atelier Lumen")
                .build();
    }

    /** {@return a letter without a table, in a language that is not known} */
    public static Letter note() {
        return Letter.builder()
                .sender(SampleParties.ATELIER)
                .recipient(SampleParties.CONSUMER)
                .date(LocalDate.of(2026, 4, 2))
                .language(Locale.forLanguageTag("eo"))
                .subject("Nova adreso")
                .paragraph("Ekde majo ni troviĝas en nova domo.\nLa telefonnumero restas la sama.")
                .build();
    }

    private static ReportTable open(String title, String invoice, int rows) {
        List<List<Cell>> cells = new ArrayList<>();
        Money total = Money.zero(CurrencyUnit.EUR);
        for (int row = 1; row <= rows; row++) {
            Money amount = Money.ofMinor(CurrencyUnit.EUR, 45_000 + 1_234L * row);
            total = total.plus(amount);
            cells.add(List.of(
                    Cell.of("F-2026-00" + (10 + row)),
                    Cell.of(LocalDate.of(2026, 1, 1).plusDays(row)),
                    Cell.of(BigDecimal.valueOf(59L - row % 40)),
                    Cell.of(amount)));
        }
        return new ReportTable(
                title,
                List.of(
                        new Column("invoice", invoice, Kind.TEXT),
                        new Column("due", "Échéance / Due", Kind.DAY),
                        new Column("days", "Jours / Days", Kind.NUMBER),
                        new Column("open", "Solde / Open", Kind.AMOUNT)),
                cells,
                List.of(Cell.of("Total"), Cell.blank(), Cell.blank(), Cell.of(total)));
    }
}
