package org.facturier.examples.benchmarks.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** OpenPDF's own way: a {@code PdfPTable}, the fonts subset by the writer for every document. */
final class TableInvoice implements InvoicePrinter {

    private static final byte[] REGULAR = resource("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = resource("LiberationSans-Bold.ttf");
    private static final float[] WIDTHS = {30, 270, 70, 80, 90};

    private final Supplier<BaseFont> regular;
    private final Supplier<BaseFont> bold;

    private TableInvoice(Supplier<BaseFont> regular, Supplier<BaseFont> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** {@return a printer that parses the fonts once, from memory} */
    static TableInvoice withSharedFonts() {
        BaseFont regular = parsed("Regular.ttf", REGULAR);
        BaseFont bold = parsed("Bold.ttf", BOLD);
        return new TableInvoice(() -> regular, () -> bold);
    }

    /** {@return a printer that parses the fonts for every document} */
    static TableInvoice withOwnFonts() {
        return new TableInvoice(() -> parsed("Regular.ttf", REGULAR), () -> parsed("Bold.ttf", BOLD));
    }

    /**
     * {@return a printer with fonts opened once by the names of their files, as most examples on the web do it: OpenPDF
     * then reads the files again for every document, byte by byte}
     */
    static TableInvoice withFontFiles() {
        BaseFont regular = parsed(file(REGULAR), null);
        BaseFont bold = parsed(file(BOLD), null);
        return new TableInvoice(() -> regular, () -> bold);
    }

    private static String file(byte[] trueType) {
        try {
            Path file = Files.createTempFile("font", ".ttf");
            file.toFile().deleteOnExit();
            return Files.write(file, trueType).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BaseFont parsed(String name, byte[] trueType) {
        try {
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, trueType, null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in =
                TableInvoice.class.getResourceAsStream("/org/facturier/rendering/pdf/internal/font/" + name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] print(PrintedInvoice invoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try (Document document = new Document(PageSize.A4, 40, 40, 40, 40)) {
            PdfWriter.getInstance(document, out);
            document.open();
            print(document, invoice, regular.get(), bold.get());
        }
        return out.toByteArray();
    }

    private static void print(Document document, PrintedInvoice invoice, BaseFont regular, BaseFont bold) {
        document.add(new Paragraph(invoice.title(), new Font(bold, 18)));
        document.add(new Paragraph(invoice.seller(), new Font(regular, 10)));
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        addRow(table, invoice.heads(), new Font(bold, 9));
        Font text = new Font(regular, 9);
        invoice.rows().forEach(row -> addRow(table, row, text));
        document.add(table);
    }

    private static void addRow(PdfPTable table, List<String> cells, Font font) {
        for (int column = 0; column < cells.size(); column++) {
            PdfPCell cell = new PdfPCell(new Phrase(cells.get(column), font));
            cell.setHorizontalAlignment(PrintedInvoice.alignedRight(column) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(cell);
        }
    }
}
