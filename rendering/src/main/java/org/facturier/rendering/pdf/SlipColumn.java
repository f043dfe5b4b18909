package org.facturier.rendering.pdf;

import java.util.List;
import org.facturier.rendering.sheet.PrintedCode.PaymentSlip;

/**
 * A column of headings with their lines on a Swiss slip, in millimetres from its upper left corner.
 *
 * @param left  its left edge
 * @param top  its upper edge
 * @param width  how wide it is
 * @param height  how high it may be
 * @param head  how headings are set
 * @param body  how lines are set
 * @param blank  how high the box is in which lines are written by hand
 */
record SlipColumn(float left, float top, float width, float height, TextStyle head, TextStyle body, float blank) {

    /** {@return the column in smaller letters on lower lines} */
    SlipColumn shrunk(float share) {
        return new SlipColumn(left, top, width, height, smaller(head, share), smaller(body, share), blank);
    }

    private static TextStyle smaller(TextStyle style, float share) {
        return new TextStyle(style.face(), style.size() * share, style.leading() * share, style.colour());
    }

    /** {@return whether headings and lines have room} */
    boolean fits(List<PaymentSlip.SlipEntry> entries) {
        float used = 0;
        for (PaymentSlip.SlipEntry entry : entries) {
            used += height(entry) + gap();
        }
        return used - gap() <= height;
    }

    void paint(SlipPen pen, List<PaymentSlip.SlipEntry> entries) {
        float y = top;
        for (PaymentSlip.SlipEntry entry : entries) {
            paint(pen, entry, y);
            y += height(entry) + gap();
        }
    }

    private void paint(SlipPen pen, PaymentSlip.SlipEntry entry, float from) {
        pen.text(left, from, head, entry.heading());
        float y = from + SlipPen.millimetres(head.leading());
        if (entry.lines().isEmpty()) {
            pen.corners(left, y + 0.5f, Math.min(width, blank * 2.6f), blank);
        }
        for (String line : lines(entry)) {
            pen.text(left, y, body, line);
            y += SlipPen.millimetres(body.leading());
        }
    }

    private List<String> lines(PaymentSlip.SlipEntry entry) {
        return entry.lines().stream()
                .flatMap(line -> body.lines(line, ThemeData.points(width)).stream())
                .toList();
    }

    private float height(PaymentSlip.SlipEntry entry) {
        float lines =
                entry.lines().isEmpty() ? blank + 0.5f : lines(entry).size() * SlipPen.millimetres(body.leading());
        return SlipPen.millimetres(head.leading()) + lines;
    }

    /** Between an entry and the next a line stays blank. */
    private float gap() {
        return SlipPen.millimetres(body.leading());
    }
}
