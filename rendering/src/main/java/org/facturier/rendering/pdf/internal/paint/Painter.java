package org.facturier.rendering.pdf.internal.paint;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.Script;
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
    /** The font set last on this page, and its size in points: both are written again where they change, and not before. */
    private @Nullable FontInUse font;

    private float size;
    /** The colour that areas and letters are filled with, as set last. */
    private @Nullable Colour colour;

    Painter(SharedFontWriter writer) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.out = content.getInternalBuffer();
    }

    /**
     * Paints text that begins at {@code x}. A character that the face lacks is painted as its replacement, and told by {@link
     * #unshown}.
     *
     * @param x  of the left edge of the first letter, in points from the left edge of the page
     * @param y  of the base line, in points from the lower edge
     * @param size  of the type, in points
     * @param text  one line, its characters in the order in which they stand from left to right
     */
    public void text(float x, float y, FontFace face, float size, Colour colour, String text) {
        paint(x, y, select(face), size, colour, FontFace.composed(text));
    }

    /**
     * Paints text that ends at {@code x}: a figure in a column, whose last digit stands at its right edge.
     *
     * @param x  of the right edge of the last letter, in points from the left edge of the page
     * @param y  of the base line, in points from the lower edge
     * @param size  of the type, in points
     * @param text  one line, its characters in the order in which they stand from left to right
     */
    public void textEndingAt(float x, float y, FontFace face, float size, Colour colour, String text) {
        text(x - face.width(text, size), y, face, size, colour, text);
    }

    /**
     * Paints a straight rule.
     *
     * @param fromX  where it begins, in points from the left edge
     * @param fromY  where it begins, in points from the lower edge; half of its thickness is above that, half beneath
     * @param thickness  in points
     */
    public void rule(float fromX, float fromY, float toX, float toY, float thickness, Colour colour) {
        out.append(thickness).append(" w ");
        appendColour(colour).append(" RG ");
        appendPoint(fromX, fromY).append(" m ");
        appendPoint(toX, toY).append(" l S\n");
    }

    /**
     * Fills a rectangle.
     *
     * @param x  of its left edge, in points from the left edge of the page
     * @param y  of its lower edge, in points from the lower edge of the page
     * @param width  in points, to the right
     * @param height  in points, upwards
     */
    public void area(float x, float y, float width, float height, Colour colour) {
        fillWith(colour);
        appendPoint(x, y).append(' ');
        appendPoint(width, height).append(" re f\n");
    }

    /**
     * A rectangle.
     *
     * @param x  of its left edge, in points from the left edge of the page
     * @param y  of one of its other edges, as who takes it says
     * @param width  in points
     * @param height  in points
     */
    public record Rectangle(float x, float y, float width, float height) {}

    /**
     * Fills rectangles as one shape: where two touch, nothing shines through.
     *
     * @param rectangles  each by its left and its lower edge
     */
    public void areas(List<Rectangle> rectangles, Colour colour) {
        fillWith(colour);
        for (Rectangle each : rectangles) {
            appendPoint(each.x(), each.y()).append(' ');
            appendPoint(each.width(), each.height()).append(" re\n");
        }
        out.append("f\n");
    }

    /**
     * Lets a rectangle open a page when it is clicked. It is printed where the page is, which is what archives ask.
     *
     * @param x  of its left edge, in points from the left edge of the page
     * @param y  of its lower edge, in points from the lower edge of the page
     * @param width  in points, to the right
     * @param height  in points, upwards
     * @param page  what is opened
     */
    public void link(float x, float y, float width, float height, URI page) {
        PdfAnnotation link =
                new PdfAnnotation(writer, x, y, x + width, y + height, new PdfAction(page.toASCIIString()));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(link);
    }

    /**
     * Puts a picture into a rectangle, drawn out or shrunk as the sides of that ask for.
     *
     * @param x  of its left edge, in points from the left edge of the page
     * @param y  of its lower edge, in points from the lower edge of the page
     * @param width  in points, to the right
     * @param height  in points, upwards
     */
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

    /** A page is mostly set in the same face as the line before: that is asked first. */
    private FontInUse select(FontFace face) {
        FontInUse current = font;
        return current != null && current.face() == face ? current : writer.font(face);
    }

    /**
     * Writes {@code BT /T1 9 Tf x y Td (codes) Tj ET}: each line is a text object of its own, whose place is measured from the
     * page.
     */
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

    /** Writes the code of a character, and remembers the character where it is not shown as it should look. */
    private void appendCode(FontInUse face, int codePoint) {
        if (!face.face().shows(codePoint)) {
            unshown.add(codePoint);
        }
        int code = face.code(codePoint);
        appendByte(code >>> 8);
        appendByte(code & 0xFF);
    }

    /** Writes a byte of a string: parentheses and the backslash have a meaning there and are escaped. */
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

    /** Writes the parts of a colour, each from 0 to 1. */
    private ByteBuffer appendColour(Colour shade) {
        return out.append(shade.red() / 255f)
                .append(' ')
                .append(shade.green() / 255f)
                .append(' ')
                .append(shade.blue() / 255f);
    }
}
