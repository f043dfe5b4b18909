package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.sheet.LetterSheet.PrintedPart;
import org.facturier.rendering.sheet.PrintedTable;

/**
 * Lays a letter out as text, in the order of a letter on paper: sender to the left, recipient and date to the right, subject
 * and reference, paragraphs and tables, signature, and the sender as the law names it.
 */
final class LetterText {

    private final LetterSheet sheet;
    private final TextPage page = new TextPage();

    private LetterText(LetterSheet sheet) {
        this.sheet = sheet;
    }

    /** {@return the letter as lines, each ended by a line feed} */
    static String of(LetterSheet sheet) {
        LetterText text = new LetterText(sheet);
        text.head();
        text.sheet.body().forEach(text::piece);
        text.foot();
        return text.page.toString();
    }

    /** Writes the addresses, the day and what the letter is about. */
    private void head() {
        page.halves(PartyText.of(sheet.sender()), List.of());
        page.blank();
        page.halves(List.of(), PartyText.of(sheet.recipient()));
        page.blank();
        page.halves(List.of(), List.of(sheet.dateLine()));
        page.blank();
        page.paragraph(sheet.subjectLine());
        sheet.referenceLine().ifPresent(page::paragraph);
    }

    /** A blank line stands before each paragraph, each table and what is to be told to a bank, in words that stand for a code. */
    private void piece(PrintedPart piece) {
        page.blank();
        if (piece instanceof PrintedPart.Table table) {
            table(table.table());
        } else if (piece instanceof PrintedPart.WaysToPay payment) {
            page.facts(payment.facts());
        } else {
            page.paragraph(((PrintedPart.Prose) piece).text());
        }
    }

    /** Writes a table with a rule beneath its headings, and one above its totals where it has any. */
    private void table(PrintedTable printed) {
        if (!printed.title().isBlank()) {
            page.paragraph(printed.title());
        }
        TextTable table = new TextTable(printed.contents());
        table.row(printed.headings());
        table.rule();
        printed.rows().forEach(row -> table.row(row.cells()));
        if (!printed.totals().isEmpty()) {
            table.rule();
            table.row(printed.totals());
        }
        table.print(page);
    }

    /** Writes who signs, and beneath a rule who the sender is by law. */
    private void foot() {
        page.blank();
        sheet.signature().forEach(page::paragraph);
        page.blank();
        page.rule('-');
        page.paragraph(sheet.sender().legalLine());
    }
}
