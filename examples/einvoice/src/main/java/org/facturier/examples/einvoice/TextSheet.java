package org.facturier.examples.einvoice;

import java.util.ArrayList;
import java.util.List;

/** A sheet as lines of plain text, each column as wide as its longest cell. */
final class TextSheet {

    private static final String GAP = "  ";

    private final List<String> lines = new ArrayList<>();

    private TextSheet() {}

    static String of(Sheet sheet) {
        TextSheet text = new TextSheet();
        text.lines.add(sheet.title());
        text.lines.add("=".repeat(sheet.title().length()));
        sheet.blocks().forEach(text::block);
        return String.join("\n", text.lines) + "\n";
    }

    private void block(Sheet.Block block) {
        lines.add("");
        lines.add(block.heading());
        lines.add("-".repeat(block.heading().length()));
        if (block instanceof Sheet.Facts facts) {
            rows(
                    facts.facts().stream()
                            .map(fact -> List.of(fact.label(), fact.value()))
                            .toList(),
                    Integer.MAX_VALUE);
        } else if (block instanceof Sheet.Table table) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.columns());
            rows.addAll(table.rows());
            rows(rows, table.firstFigure());
        }
    }

    private void rows(List<List<String>> rows, int firstFigure) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String space = " ".repeat(widths[i] - length(row.get(i)));
                String cell = oneLine(row.get(i));
                line.append(i == 0 ? "" : GAP).append(i < firstFigure ? cell + space : space + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private static int length(String cell) {
        return oneLine(cell).codePointCount(0, oneLine(cell).length());
    }

    /** {@return a text whose lines and control characters cannot upset a terminal} */
    private static String oneLine(String cell) {
        return cell.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
