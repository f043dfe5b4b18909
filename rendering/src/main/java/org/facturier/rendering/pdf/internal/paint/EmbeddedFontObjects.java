package org.facturier.rendering.pdf.internal.paint;

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
import org.facturier.rendering.pdf.internal.font.EmbeddedFont;
import org.facturier.rendering.pdf.internal.font.FontMetrics;

/**
 * Writes a font into a document: font, descendant, descriptor, program and the way back to text.
 *
 * @source ISO 32000-1, 9.7.4, 9.7.6 and 9.8
 */
final class EmbeddedFontObjects {

    /** Flags of the descriptor: the letters are those of Latin alphabets, and they lean. */
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

    /** {@return the font as pages name it: codes of two bytes ({@code Identity-H}), whose letters its descendant has} */
    private PdfDictionary composite() throws IOException {
        PdfDictionary composite = font(PdfName.TYPE0);
        composite.put(PdfName.ENCODING, new PdfName("Identity-H"));
        composite.put(PdfName.DESCENDANTFONTS, new PdfArray(added(descendant())));
        composite.put(PdfName.TOUNICODE, added(deflated(font.toUnicode())));
        return composite;
    }

    /** {@return a dictionary with what composite and descendant both say: what they are, and the name of the subset} */
    private PdfDictionary font(PdfName subtype) {
        PdfDictionary dictionary = new PdfDictionary(PdfName.FONT);
        dictionary.put(PdfName.SUBTYPE, subtype);
        dictionary.put(PdfName.BASEFONT, new PdfName(font.name()));
        return dictionary;
    }

    /** {@return the letters: codes are numbers of glyphs, each with its width} */
    private PdfDictionary descendant() throws IOException {
        PdfDictionary descendant = font(PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.CIDSYSTEMINFO, identity());
        descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        descendant.put(PdfName.W, new PdfLiteral(font.widths()));
        descendant.put(PdfName.FONTDESCRIPTOR, added(descriptor()));
        return descendant;
    }

    /** {@return the name of a set of characters that is no one's but the font's} */
    private static PdfDictionary identity() {
        PdfDictionary identity = new PdfDictionary();
        identity.put(PdfName.REGISTRY, new PdfString("Adobe"));
        identity.put(PdfName.ORDERING, new PdfString("Identity"));
        identity.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return identity;
    }

    /** {@return the dimensions of the face, in thousandths of the type size, and the program that draws it} */
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

    /** {@return left, lower, right and upper edge of the box that holds each letter} */
    private static PdfArray box(FontMetrics metrics) {
        return new PdfArray(new int[] {metrics.left(), metrics.bottom(), metrics.right(), metrics.top()});
    }

    /** {@return the TrueType file as it was deflated once, with the length that it has when it is inflated} */
    private PdfStream program() {
        PdfStream program = deflated(font.program());
        program.put(new PdfName("Length1"), new PdfNumber(font.programLength()));
        return program;
    }

    /** {@return a stream of bytes that are deflated already, which OpenPDF must not do again} */
    private static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    /** {@return the reference of an object that is written now} */
    private PdfIndirectReference added(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
