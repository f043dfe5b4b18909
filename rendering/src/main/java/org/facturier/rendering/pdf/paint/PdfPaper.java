package org.facturier.rendering.pdf.paint;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A PDF document in the making: sheets of A4, one after the other. Equal painting and an equal creation time give equal
 * bytes. For one thread; the output is left open.
 */
public final class PdfPaper implements AutoCloseable {

    /** Width of a sheet in points. */
    public static final float WIDTH = PageSize.A4.getWidth();

    /** Height of a sheet in points. */
    public static final float HEIGHT = PageSize.A4.getHeight();

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Document document = new Document(PageSize.A4);
    private final SharedFontWriter writer;
    private boolean begun;

    private PdfPaper(OutputStream out) {
        writer = SharedFontWriter.of(document, new DigestingStream(out));
    }

    /** {@return a document without sheets, created at the given time} */
    public static PdfPaper open(OutputStream out, Instant created) {
        PdfPaper paper = new PdfPaper(out);
        paper.writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // also for its cross-reference stream: OpenPDF formats the classic table with the digits of the default locale
        paper.writer.setFullCompression();
        paper.writer.setCloseStream(false);
        paper.date(created);
        paper.document.open();
        return paper;
    }

    private void date(Instant created) {
        PdfString date = new PdfString(PDF_DATE.format(created));
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }

    /** {@return a painter of the next sheet; that of the sheet before must not be used any more} */
    public Painter nextSheet() {
        if (begun) {
            document.newPage();
        }
        begun = true;
        writer.setPageEmpty(false);
        return new Painter(writer);
    }

    /** {@return OpenPDF's writer, for attachments, metadata and output intents} */
    PdfWriter writer() {
        return writer;
    }

    /** Writes the fonts and ends the document. */
    @Override
    public void close() {
        document.close();
    }
}
