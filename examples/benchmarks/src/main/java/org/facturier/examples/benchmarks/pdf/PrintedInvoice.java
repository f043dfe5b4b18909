package org.facturier.examples.benchmarks.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The texts of an invoice, for every contender alike.
 *
 * @param title  in bold
 * @param seller  below it
 * @param heads  of the five columns, in bold and repeated on each page
 * @param rows  five texts each; all but the second are aligned to the right
 */
record PrintedInvoice(String title, String seller, List<String> heads, List<List<String>> rows) {

    static PrintedInvoice of(int lines) {
        return new PrintedInvoice(
                "Facture F-2026-0042",
                "Boulangerie Müller & Fils — 12, rue de l’Église, 75010 Paris",
                List.of("Pos.", "Désignation", "Quantité", "Prix unitaire", "Montant"),
                IntStream.rangeClosed(1, lines).mapToObj(PrintedInvoice::row).toList());
    }

    private static List<String> row(int number) {
        return List.of(
                String.valueOf(number),
                "Prestation n° " + number + " – conseil à façon",
                String.format(Locale.ROOT, "%d,50", number % 9 + 1),
                String.format(Locale.ROOT, "%d,00\u00A0€", 40 + number),
                String.format(Locale.ROOT, "1\u202F%03d,25\u00A0€", number));
    }

    static boolean alignedRight(int column) {
        return column != 1;
    }
}
