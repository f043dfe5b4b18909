package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.sheet.LetterSheet.Piece;
import org.facturier.rendering.sheet.PrintedTable;

/** Lays a letter out as text. */
final class LetterText {

    private final LetterSheet sheet;
    private final TextPage page = new TextPage();

    private LetterText(LetterSheet sheet) {
        this.sheet = sheet;
    }

    static String of(LetterSheet sheet) {
        LetterText text = new LetterText(sheet);
        text.head();
        text.sheet.body().forEach(text::piece);
        text.foot();
        return text.page.toString();
    }

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

    private void piece(Piece piece) {
        page.blank();
        if (piece instanceof Piece.Table table) {
            table(table.table());
        } else {
            page.paragraph(((Piece.Paragraph) piece).text());
        }
    }

    private void table(PrintedTable printed) {
        if (!printed.title().isBlank()) {
            page.paragraph(printed.title());
        }
        TextTable table =
                new TextTable(printed.columns().stream().map(LetterText::side).toList());
        table.row(printed.columns().stream().map(PrintedTable.Heading::text).toList());
        table.rule();
        printed.rows().forEach(table::row);
        if (!printed.totals().isEmpty()) {
            table.rule();
            table.row(printed.totals());
        }
        table.print(page);
    }

    private static TextTable.Side side(PrintedTable.Heading column) {
        if (column.words()) {
            return TextTable.Side.WORDS;
        }
        return column.figures() ? TextTable.Side.RIGHT : TextTable.Side.LEFT;
    }

    private void foot() {
        page.blank();
        sheet.signature().forEach(page::paragraph);
        page.blank();
        page.rule('-');
        page.paragraph(sheet.sender().legalLine());
    }
}
