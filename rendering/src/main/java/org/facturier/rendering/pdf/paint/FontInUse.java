package org.facturier.rendering.pdf.paint;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import org.facturier.rendering.pdf.font.FontFace;
import org.facturier.rendering.pdf.font.Repertoire;

/** A face within one document: its name on the pages, and the characters used so far. */
final class FontInUse {

    private final FontFace face;
    private final PdfName name;
    private final PdfIndirectReference reference;
    private final Repertoire.Gathering characters = new Repertoire.Gathering();

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

    void write(PdfWriter writer) throws IOException {
        EmbeddedFontObjects.write(writer, reference, face.embedded(characters.repertoire()));
    }
}
