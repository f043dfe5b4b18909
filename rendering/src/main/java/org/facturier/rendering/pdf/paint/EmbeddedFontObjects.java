package org.facturier.rendering.pdf.paint;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import org.facturier.rendering.pdf.font.EmbeddedFont;
import org.facturier.rendering.pdf.font.FontMetrics;

/**
 * Writes a font into a document: font, descendant, descriptor, program and the way back to text.
 *
 * @source ISO 32000-1, 9.7.4, 9.7.6 and 9.8
 */
final class EmbeddedFontObjects {

    private static final int NONSYMBOLIC = 32;
    private static final int ITALIC = 64;

    private final PdfWriter writer;
    private final EmbeddedFont font;

    private EmbeddedFontObjects(PdfWriter writer, EmbeddedFont font) {
        this.writer = writer;
        this.font = font;
    }

    /** Writes the font under a reference that pages already name. */
    static void write(PdfWriter writer, PdfIndirectReference reference, EmbeddedFont font) throws IOException {
        writer.addToBody(new EmbeddedFontObjects(writer, font).composite(), reference);
    }

    private PdfDictionary composite() throws IOException {
        PdfDictionary composite = font(PdfName.TYPE0);
        composite.put(PdfName.ENCODING, new PdfName("Identity-H"));
        composite.put(PdfName.DESCENDANTFONTS, new PdfArray(added(descendant())));
        composite.put(PdfName.TOUNICODE, added(deflated(font.toUnicode())));
        return composite;
    }

    private PdfDictionary font(PdfName subtype) {
        PdfDictionary dictionary = new PdfDictionary(PdfName.FONT);
        dictionary.put(PdfName.SUBTYPE, subtype);
        dictionary.put(PdfName.BASEFONT, new PdfName(font.name()));
        return dictionary;
    }

    private PdfDictionary descendant() throws IOException {
        PdfDictionary descendant = font(PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.CIDSYSTEMINFO, identity());
        descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        descendant.put(PdfName.W, new PdfLiteral(font.widths()));
        descendant.put(PdfName.FONTDESCRIPTOR, added(descriptor()));
        return descendant;
    }

    private static PdfDictionary identity() {
        PdfDictionary identity = new PdfDictionary();
        identity.put(PdfName.REGISTRY, new PdfString("Adobe"));
        identity.put(PdfName.ORDERING, new PdfString("Identity"));
        identity.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return identity;
    }

    private PdfDictionary descriptor() throws IOException {
        FontMetrics metrics = font.metrics();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, new PdfName(font.name()));
        descriptor.put(PdfName.FLAGS, new PdfNumber(metrics.italicAngle() == 0 ? NONSYMBOLIC : NONSYMBOLIC | ITALIC));
        descriptor.put(PdfName.FONTBBOX, box(metrics));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(metrics.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(metrics.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(metrics.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(metrics.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(metrics.stemWidth()));
        descriptor.put(PdfName.FONTFILE2, added(program()));
        return descriptor;
    }

    private static PdfArray box(FontMetrics metrics) {
        return new PdfArray(new int[] {metrics.left(), metrics.bottom(), metrics.right(), metrics.top()});
    }

    private PdfStream program() {
        PdfStream program = deflated(font.program());
        program.put(new PdfName("Length1"), new PdfNumber(font.programLength()));
        return program;
    }

    private static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private PdfIndirectReference added(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
