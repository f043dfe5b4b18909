package org.facturier.examples.einvoice;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;

/**
 * A sheet as a PDF on A4. It shows what a document states and is no invoice itself; a character that the font has not is refused
 * rather than left out.
 */
final class PdfSheet {

    private static final float[] FACT_WIDTHS = {2f, 3f};
    private static final Color GREY = new Color(0x66, 0x66, 0x66);
    private static final Color RULE = new Color(0xCC, 0xCC, 0xCC);

    private final Font title;
    private final Font heading;
    private final Font plain;
    private final Font label;

    private PdfSheet() throws IOException {
        BaseFont regular = base("LiberationSans-Regular.ttf");
        BaseFont bold = base("LiberationSans-Bold.ttf");
        this.title = new Font(bold, 16);
        this.heading = new Font(bold, 10);
        this.plain = new Font(regular, 9);
        this.label = new Font(regular, 9, Font.NORMAL, GREY);
    }

    /** The font that invoices are printed in: Latin, Greek and Cyrillic. */
    private static BaseFont base(String file) throws IOException {
        try (InputStream in = PdfInvoiceRenderer.class.getResourceAsStream("internal/font/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        }
    }

    /**
     * {@return the PDF}
     *
     * @throws IOException if the sheet holds a character that cannot be shown; it is named
     */
    static byte[] of(Sheet sheet) throws IOException {
        PdfSheet pdf = new PdfSheet();
        Optional<Integer> unknown = characters(sheet)
                .filter(character -> !pdf.plain.getBaseFont().charExists(character))
                .findFirst();
        if (unknown.isPresent()) {
            throw new IOException("the font of the PDF has no character U+" + Integer.toHexString(unknown.get()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 50, 50, 50, 50);
        PdfWriter.getInstance(document, out);
        document.addTitle(sheet.title());
        document.open();
        document.add(new Paragraph(sheet.title(), pdf.title));
        for (Sheet.Block block : sheet.blocks()) {
            document.add(pdf.headingOf(block));
            document.add(pdf.table(block));
        }
        document.close();
        return out.toByteArray();
    }

    private static Stream<Integer> characters(Sheet sheet) {
        Stream<String> texts = sheet.blocks().stream().flatMap(PdfSheet::texts);
        return Stream.concat(Stream.of(sheet.title()), texts)
                .flatMap(text -> text.codePoints().boxed())
                .filter(character -> !Character.isWhitespace(character));
    }

    private static Stream<String> texts(Sheet.Block block) {
        return block instanceof Sheet.Table table
                ? table.rows().stream().flatMap(List::stream)
                : ((Sheet.Facts) block).facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
    }

    private Paragraph headingOf(Sheet.Block block) {
        Paragraph paragraph = new Paragraph(block.heading(), heading);
        paragraph.setSpacingBefore(12);
        paragraph.setSpacingAfter(4);
        paragraph.setKeepTogether(true);
        return paragraph;
    }

    private PdfPTable table(Sheet.Block block) {
        return block instanceof Sheet.Table table ? figures(table) : facts((Sheet.Facts) block);
    }

    private PdfPTable facts(Sheet.Facts facts) {
        PdfPTable table = new PdfPTable(FACT_WIDTHS);
        table.setWidthPercentage(100);
        for (Sheet.Fact fact : facts.facts()) {
            table.addCell(cell(fact.label(), label, Element.ALIGN_LEFT));
            table.addCell(cell(fact.value(), plain, Element.ALIGN_LEFT));
        }
        return table;
    }

    private PdfPTable figures(Sheet.Table sheet) {
        PdfPTable table = new PdfPTable(widths(sheet));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            table.addCell(ruled(cell(sheet.columns().get(i), label, alignment(sheet, i))));
        }
        for (List<String> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                table.addCell(ruled(cell(row.get(i), plain, alignment(sheet, i))));
            }
        }
        return table;
    }

    /** The last column before the figures holds words, and is wide. */
    private static float[] widths(Sheet.Table sheet) {
        float[] widths = new float[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == sheet.firstFigure() - 1 ? 4f : 1.6f;
        }
        widths[0] = 1.2f;
        return widths;
    }

    private static int alignment(Sheet.Table sheet, int column) {
        return sheet.isFigure(column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        return cell;
    }
}
