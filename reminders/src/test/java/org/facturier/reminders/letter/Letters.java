package org.facturier.reminders.letter;

import java.util.List;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.letter.LetterPart.Paragraph;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;

/** Takes letters apart for tests. */
final class Letters {

    private Letters() {}

    static List<String> paragraphs(Letter letter) {
        return letter.body().stream()
                .filter(Paragraph.class::isInstance)
                .map(part -> ((Paragraph) part).text())
                .toList();
    }

    static List<ReportTable> tables(Letter letter) {
        return letter.body().stream()
                .filter(LetterPart.FigureTable.class::isInstance)
                .map(part -> ((LetterPart.FigureTable) part).table())
                .toList();
    }

    static List<String> texts(List<Cell> row) {
        return row.stream().map(Letters::text).toList();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.AmountCell amount) {
            return amount.amount().toString();
        }
        if (cell instanceof Cell.DayCell day) {
            return day.day().toString();
        }
        return cell instanceof Cell.NumberCell number ? number.number().toPlainString() : ((Cell.TextCell) cell).text();
    }
}
