package org.facturier.rendering.pdf.internal.paint;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.Repertoire;

/**
 * A face within one document: its name on the pages, and the characters used so far. The object of the font has a reference
 * from the beginning, which pages name, and is written when the last page is: only then is it known what it must hold.
 */
final class FontInUse {

    private final FontFace face;
    private final PdfName name;
    private final PdfIndirectReference reference;
    private final Repertoire.Gathering characters = new Repertoire.Gathering();

    /**
     * @param name  such as {@code T1}; its number is the order of first use in the document
     * @param reference  of the object that is written at the end
     */
    FontInUse(FontFace face, String name, PdfIndirectReference reference) {
        this.face = face;
        this.name = new PdfName(name);
        this.reference = reference;
    }

    PdfName name() {
        return name;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    FontFace face() {
        return face;
    }

    /** {@return the two-byte code that shows a character, which from now on belongs to the document} */
    int code(int codePoint) {
        int shown = face.shown(codePoint);
        characters.add(shown);
        return face.code(shown);
    }

    /**
     * Writes the subset of the characters that were painted, with the everyday ones.
     *
     * @throws IOException if the output fails
     */
    void write(PdfWriter writer) throws IOException {
        EmbeddedFontObjects.write(writer, reference, face.embedded(characters.repertoire()));
    }
}
