package org.facturier.rendering.pdf.internal.paint;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facturier.rendering.pdf.internal.font.FontFace;

/**
 * OpenPDF's writer, changed in two respects: it embeds subsets that were made before instead of making its own, and the
 * file identifier follows from the content, so that equal documents are equal files.
 *
 * <p>OpenPDF keeps the resources of a page to itself, therefore fonts join a page at the moment it is written.
 */
final class SharedFontWriter extends PdfWriter {

    /** In the order of their first use, which decides their names: equal documents name equal fonts alike. */
    private final Map<FontFace, FontInUse> fonts = new LinkedHashMap<>();

    private final DigestingStream out;

    private SharedFontWriter(PdfDocument pages, DigestingStream out) {
        super(pages, out);
        this.out = out;
    }

    /** {@return a writer of a document, as OpenPDF makes one by {@code PdfWriter.getInstance}} */
    static SharedFontWriter of(Document document, DigestingStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        SharedFontWriter writer = new SharedFontWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** {@return a face within this document, which is embedded from now on} */
    FontInUse font(FontFace face) {
        return fonts.computeIfAbsent(
                face, added -> new FontInUse(added, "T" + (fonts.size() + 1), getPdfIndirectReference()));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary page && page.isPage()) {
            addFonts(page.getAsDict(PdfName.RESOURCES));
        }
        return super.addToBody(object, reference);
    }

    /** Adds the fonts of the document to those that a page names by itself. */
    private void addFonts(PdfDictionary resources) {
        PdfDictionary names = new PdfDictionary();
        fonts.values().forEach(font -> names.put(font.name(), font.reference()));
        PdfDictionary others = resources.getAsDict(PdfName.FONT);
        if (others != null) {
            names.mergeDifferent(others);
        }
        resources.put(PdfName.FONT, names);
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        for (FontInUse font : fonts.values()) {
            font.write(this);
        }
        super.addSharedObjectsToBody();
    }

    // the identifier is asked for right after the information dictionary was written, and may be found there
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject added = super.addToBody(object, inObjectStream);
        if (object == getInfo()) {
            getInfo().put(PdfName.FILEID, identifier());
        }
        return added;
    }

    private PdfObject identifier() throws IOException {
        os.flush();
        byte[] digest = out.digest();
        return PdfEncryption.createInfoId(digest, digest);
    }
}
