package org.facturier.rendering.pdf.paint;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.rendering.pdf.font.FontFace;
import org.facturier.rendering.pdf.font.Script;
import org.jspecify.annotations.Nullable;

/**
 * Paints one page: text of one line, rules and areas. Coordinates are points from the lower left corner; text stands on
 * its base line, its characters in the order of {@link FontFace#painted}.
 *
 * <p>The painter remembers the font and colour it set last. Whoever paints on {@link #content()} as well puts that
 * between {@code saveState} and {@code restoreState}.
 */
public final class Painter {

    private final SharedFontWriter writer;
    private final PdfContentByte content;
    private final ByteBuffer out;
    private final Set<Integer> unshown = new TreeSet<>();
    private @Nullable FontInUse font;
    private float size;
    private @Nullable Colour colour;

    Painter(SharedFontWriter writer) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.out = content.getInternalBuffer();
    }

    /** Paints text that begins at {@code x}. */
    public void text(float x, float y, FontFace face, float size, Colour colour, String text) {
        paint(x, y, select(face), size, colour, FontFace.composed(text));
    }

    /** Paints text that ends at {@code x}. */
    public void textEndingAt(float x, float y, FontFace face, float size, Colour colour, String text) {
        text(x - face.width(text, size), y, face, size, colour, text);
    }

    /** Paints a straight rule. */
    public void rule(float fromX, float fromY, float toX, float toY, float thickness, Colour colour) {
        out.append(thickness).append(" w ");
        appendColour(colour).append(" RG ");
        appendPoint(fromX, fromY).append(" m ");
        appendPoint(toX, toY).append(" l S\n");
    }

    /** Fills a rectangle. */
    public void area(float x, float y, float width, float height, Colour colour) {
        fillWith(colour);
        appendPoint(x, y).append(' ');
        appendPoint(width, height).append(" re f\n");
    }

    /** Puts a picture into a rectangle. */
    public void picture(Picture picture, float x, float y, float width, float height) {
        content.saveState();
        content.addImage(picture.image(), width, 0, 0, height, x, y);
        content.restoreState();
    }

    /** {@return the code points of this page that its faces cannot show as they should look, ascending} */
    public Set<Integer> unshown() {
        return new TreeSet<>(unshown);
    }

    /** {@return the page for what this painter does not offer, such as images and marked content} */
    PdfContentByte content() {
        return content;
    }

    private FontInUse select(FontFace face) {
        FontInUse current = font;
        return current != null && current.face() == face ? current : writer.font(face);
    }

    private void paint(float x, float y, FontInUse face, float points, Colour ink, String text) {
        fillWith(ink);
        out.append("BT ");
        setIn(face, points);
        appendPoint(x, y).append(" Td (");
        text.codePoints()
                .filter(codePoint -> !Script.isInvisible(codePoint))
                .forEach(codePoint -> appendCode(face, codePoint));
        out.append(") Tj ET\n");
    }

    private void fillWith(Colour fill) {
        if (!fill.equals(colour)) {
            appendColour(fill).append(" rg\n");
            colour = fill;
        }
    }

    private void setIn(FontInUse face, float points) {
        if (face != font || points != size) {
            out.append(face.name().getBytes()).append(' ').append(points).append(" Tf ");
            font = face;
            size = points;
        }
    }

    private void appendCode(FontInUse face, int codePoint) {
        if (!face.face().shows(codePoint)) {
            unshown.add(codePoint);
        }
        int code = face.code(codePoint);
        appendByte(code >>> 8);
        appendByte(code & 0xFF);
    }

    private void appendByte(int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append_i('\\').append_i(value);
            case '\r' -> out.append("\\r"); // a bare one would be read as a line feed
            default -> out.append_i(value);
        }
    }

    private ByteBuffer appendPoint(float x, float y) {
        return out.append(x).append(' ').append(y);
    }

    private ByteBuffer appendColour(Colour shade) {
        return out.append(shade.red() / 255f)
                .append(' ')
                .append(shade.green() / 255f)
                .append(' ')
                .append(shade.blue() / 255f);
    }
}
