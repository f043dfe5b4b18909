package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.FontFamily;
import org.facturier.rendering.pdf.internal.paint.Colour;
import org.facturier.rendering.qr.QrCode;

/**
 * Draws on a Swiss slip, in millimetres from its upper left corner; texts are placed by the top of their line. Its letters are those
 * of the library, whatever the theme: the guidelines permit four fonts, of which Liberation Sans is one.
 */
final class SlipPen {

    private static final FontFamily FONTS = ThemeData.bundledFonts();
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final float HAIR = 0.75f;
    /** The marks at the corners of a box to write in. */
    private static final float MARK = 3;
    /** The Swiss cross upon the code: a white edge, the black square of the flag, its white cross by the law on the flag. */
    private static final float CROSS = 7;

    private static final float FLAG = 6;
    private static final float ARM_LENGTH = FLAG * 20 / 32;
    private static final float ARM_WIDTH = FLAG * 6 / 32;

    private final Canvas canvas;
    private final float top;

    /** @param top  of the slip, in points from the top of the page */
    SlipPen(Canvas canvas, float top) {
        this.canvas = canvas;
        this.top = top;
    }

    static TextStyle title() {
        return style(FONTS.bold(), 11, 13);
    }

    static TextStyle head() {
        return style(FONTS.bold(), 8, 11);
    }

    static TextStyle body() {
        return style(FONTS.regular(), 10, 11);
    }

    static TextStyle receiptHead() {
        return style(FONTS.bold(), 6, 9);
    }

    static TextStyle receiptBody() {
        return style(FONTS.regular(), 8, 9);
    }

    static TextStyle small() {
        return style(FONTS.regular(), 7, 8);
    }

    private static TextStyle style(FontFace face, float size, float leading) {
        return new TextStyle(face, size, leading, Colour.BLACK);
    }

    /** {@return a length in millimetres} */
    static float millimetres(float points) {
        return points / ThemeData.points(1);
    }

    void text(float left, float y, TextStyle style, String text) {
        canvas.text(x(left), y(y) + style.baseline(), style, TextStyle.line(text));
    }

    void ending(float right, float y, TextStyle style, String text) {
        canvas.textEndingAt(x(right), y(y) + style.baseline(), style, TextStyle.line(text));
    }

    void centred(float middle, float y, TextStyle style, String text) {
        canvas.text(x(middle) - style.width(text) / 2, y(y) + style.baseline(), style, TextStyle.line(text));
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness) {
        canvas.line(x(fromX), y(fromY), x(toX), y(toY), thickness, Colour.BLACK);
    }

    /** Marks the corners of a box to write in. */
    void corners(float left, float y, float width, float height) {
        for (float cornerX : new float[] {left, left + width}) {
            for (float cornerY : new float[] {y, y + height}) {
                rule(cornerX, cornerY, cornerX + (cornerX == left ? MARK : -MARK), cornerY, HAIR);
                rule(cornerX, cornerY, cornerX, cornerY + (cornerY == y ? MARK : -MARK), HAIR);
            }
        }
    }

    /** Draws a code with the Swiss cross upon its middle. */
    void code(QrCode code, float left, float y, float side) {
        Modules.paint(code, canvas, x(left), y(y), ThemeData.points(side));
        float middleX = left + side / 2;
        float middleY = y + side / 2;
        area(middleX, middleY, CROSS, CROSS, WHITE);
        area(middleX, middleY, FLAG, FLAG, Colour.BLACK);
        area(middleX, middleY, ARM_LENGTH, ARM_WIDTH, WHITE);
        area(middleX, middleY, ARM_WIDTH, ARM_LENGTH, WHITE);
    }

    private void area(float middleX, float middleY, float width, float height, Colour colour) {
        canvas.area(
                x(middleX - width / 2),
                y(middleY - height / 2),
                ThemeData.points(width),
                ThemeData.points(height),
                colour);
    }

    private static float x(float millimetres) {
        return ThemeData.points(millimetres);
    }

    private float y(float millimetres) {
        return top + ThemeData.points(millimetres);
    }
}
