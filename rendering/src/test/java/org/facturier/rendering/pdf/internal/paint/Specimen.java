package org.facturier.rendering.pdf.internal.paint;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.FontFamily;

/** Documents for the tests of this package. */
final class Specimen {

    static final Instant CREATED = Instant.parse("2026-01-15T09:30:00Z");
    static final List<String> HEADS = List.of("Pos.", "Désignation", "Quantité", "Prix unitaire", "Montant");
    static final float[] RIGHT_EDGES = {70, 300, 380, 460, 550};
    static final Colour SHADE = Colour.of(0xE8EEF4);

    private static final FontFamily FONTS = FontFamily.standard();

    private Specimen() {}

    static byte[] invoice(int lines) {
        return invoice(lines, FONTS);
    }

    static byte[] invoice(int lines, FontFamily fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, CREATED)) {
            for (int line = 0; line < lines; line += 40) {
                sheet(paper.nextSheet(), fonts, line, Math.min(line + 40, lines));
            }
        }
        return out.toByteArray();
    }

    static byte[] text(String... texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, CREATED)) {
            Painter painter = paper.nextSheet();
            for (int index = 0; index < texts.length; index++) {
                painter.text(40, 780 - 20 * index, FONTS.regular(), 11, Colour.BLACK, texts[index]);
            }
        }
        return out.toByteArray();
    }

    private static void sheet(Painter painter, FontFamily fonts, int from, int to) {
        painter.text(40, 790, fonts.bold(), 18, Colour.of(0x1F4E79), "Facture F-2026-0042");
        painter.text(
                40,
                765,
                fonts.regular(),
                10,
                Colour.BLACK,
                "Boulangerie Müller & Fils — 12, rue de l’Église, 75010 Paris");
        painter.area(40, 725, 515, 16, SHADE);
        row(painter, 730, fonts.bold(), HEADS);
        painter.rule(40, 724, 555, 724, 0.75f, Colour.BLACK);
        for (int line = from; line < to; line++) {
            row(painter, 708 - 14 * (line - from), fonts.regular(), cells(line));
        }
    }

    private static List<String> cells(int line) {
        return List.of(
                String.valueOf(line + 1),
                "Prestation n° " + (line + 1) + " – conseil à façon",
                String.format(Locale.ROOT, "%d,50", line % 9 + 1),
                String.format(Locale.ROOT, "%d,00\u00A0€", 40 + line),
                String.format(Locale.ROOT, "1\u202F%03d,25\u00A0€", line));
    }

    private static void row(Painter painter, float y, FontFace face, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (column == 1) {
                painter.text(80, y, face, 9, Colour.BLACK, cells.get(column));
            } else {
                painter.textEndingAt(RIGHT_EDGES[column], y, face, 9, Colour.BLACK, cells.get(column));
            }
        }
    }
}
