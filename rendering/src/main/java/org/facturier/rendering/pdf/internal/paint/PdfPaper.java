package org.facturier.rendering.pdf.internal.paint;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A PDF document in the making: sheets of one size, one after the other. Equal painting and an equal creation time give equal
 * bytes. For one thread; the output is left open.
 */
public final class PdfPaper implements AutoCloseable {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Document document;
    private final SharedFontWriter writer;
    private boolean begun;

    private PdfPaper(OutputStream out, Rectangle size) {
        document = new Document(size);
        writer = SharedFontWriter.of(document, new DigestingStream(out));
    }

    /**
     * {@return a document without sheets, of A4, created at the given time}
     *
     * @param out  where the file goes; it is left open
     * @param created  what the file says of its making; the day of an invoice, so that equal invoices are equal files
     */
    public static PdfPaper open(OutputStream out, Instant created) {
        return open(out, created, PageSize.A4.getWidth(), PageSize.A4.getHeight());
    }

    /**
     * {@return a document without sheets, of a size in points, created at the given time}
     *
     * @param out  where the file goes; it is left open
     * @param created  what the file says of its making
     * @param width  of each sheet
     * @param height  of each sheet
     */
    public static PdfPaper open(OutputStream out, Instant created, float width, float height) {
        PdfPaper paper = new PdfPaper(out, new Rectangle(width, height));
        paper.writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // also for its cross-reference stream: OpenPDF formats the classic table with the digits of the default locale
        paper.writer.setFullCompression();
        paper.writer.setCloseStream(false);
        paper.date(created);
        paper.document.open();
        return paper;
    }

    /**
     * Says what the document is, who made it and in which language it is, for viewers and archives. A viewer shows the title in
     * the place of the name of the file, and a reader of screens speaks the language.
     */
    public void describe(String title, String author, Locale language) {
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        information.put(PdfName.AUTHOR, new PdfString(author, PdfObject.TEXT_UNICODE));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    /** States one time for both, making and last change, in universal time. */
    private void date(Instant created) {
        PdfString date = new PdfString(PDF_DATE.format(created));
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }

    /**
     * {@return a painter of the next sheet; that of the sheet before must not be used any more}
     *
     * <p>A sheet on which nothing is painted is kept, blank.
     */
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

    /** Writes the fonts and ends the document. Before, nothing of the file can be read. */
    @Override
    public void close() {
        document.close();
    }
}
