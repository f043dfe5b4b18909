package org.facturier.rendering.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.rendering.sheet.PrintedCode.PaymentSlip;
import org.facturier.rendering.sheet.SlipWords;

/**
 * The payment part of a Swiss QR-bill with its receipt: 210 by 105 millimetres at the foot of an A4 page, in places, sizes and
 * fonts that the guidelines give. All lengths here are millimetres from its upper left corner.
 *
 * @param slip  what it says
 * @source SIX, Style Guide QR-bill; Swiss Implementation Guidelines QR-bill 2.3, 3.3 to 3.6
 */
record SlipStrip(PaymentSlip slip) implements Strip {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 105;
    private static final float MARGIN = 5;
    /** Where the receipt ends and the payment part begins. */
    private static final float RECEIPT = 62;

    private static final float CODE_LEFT = RECEIPT + MARGIN;
    private static final float CODE_TOP = 17;
    private static final float CODE_SIDE = 46;
    private static final float AMOUNT_TOP = 68;
    private static final float INFORMATION_LEFT = 118;
    private static final float FURTHER_TOP = 90;
    private static final float LINE_WIDTH = 0.75f;
    /** Above the slip, for the words on where it is parted from the sheet. */
    private static final float ABOVE = 5;

    /** {@return how much of the page it takes, with the words above it, in points} */
    @Override
    public float height() {
        return ThemeData.points(HEIGHT + ABOVE);
    }

    @Override
    public void paint(Canvas canvas, float top) {
        SlipPen pen = new SlipPen(canvas, top + ThemeData.points(ABOVE));
        cuts(pen);
        receipt(pen);
        payment(pen);
    }

    /** The edges at which the slip and the receipt are parted. */
    private void cuts(SlipPen pen) {
        pen.rule(0, 0, WIDTH, 0, LINE_WIDTH);
        pen.rule(RECEIPT, 0, RECEIPT, HEIGHT, LINE_WIDTH);
        pen.centred(WIDTH / 2, -3.5f, SlipPen.small(), text("separate"));
    }

    private void receipt(SlipPen pen) {
        float width = RECEIPT - 2 * MARGIN;
        pen.text(MARGIN, MARGIN, SlipPen.title(), text("receipt"));
        entries(
                pen,
                slip.receipt(),
                new SlipColumn(MARGIN, 12, width, 55, SlipPen.receiptHead(), SlipPen.receiptBody(), 20));
        amount(
                pen,
                MARGIN,
                12,
                new SlipColumn(MARGIN, AMOUNT_TOP, 30, 10, SlipPen.receiptHead(), SlipPen.receiptBody(), 0));
        pen.ending(RECEIPT - MARGIN, 82, SlipPen.receiptHead(), text("acceptance"));
    }

    private void payment(SlipPen pen) {
        pen.text(CODE_LEFT, MARGIN, SlipPen.title(), text("payment"));
        pen.code(slip.modules(), CODE_LEFT, CODE_TOP, CODE_SIDE);
        amount(pen, CODE_LEFT, 15, new SlipColumn(CODE_LEFT, AMOUNT_TOP, 40, 15, SlipPen.head(), SlipPen.body(), 0));
        entries(
                pen,
                slip.payment(),
                new SlipColumn(INFORMATION_LEFT, MARGIN, 87, FURTHER_TOP - MARGIN, SlipPen.head(), SlipPen.body(), 25));
        float y = FURTHER_TOP;
        for (String scheme : slip.alternatives()) {
            pen.text(CODE_LEFT, y, SlipPen.small(), scheme);
            y += 3.5f;
        }
    }

    /** Headings with their lines, smaller where they would not fit. */
    private void entries(SlipPen pen, List<PaymentSlip.SlipEntry> entries, SlipColumn column) {
        SlipColumn fitted = Stream.of(1f, 0.9f, 0.8f, 0.7f)
                .map(column::shrunk)
                .filter(smaller -> smaller.fits(entries))
                .findFirst()
                .orElseGet(() -> column.shrunk(0.7f));
        fitted.paint(pen, entries);
    }

    /**
     * Currency and amount beneath their headings.
     *
     * @param step  from the currency to the amount
     * @param box  where the amount is written by hand, if it is
     */
    private void amount(SlipPen pen, float left, float step, SlipColumn box) {
        float line = SlipPen.millimetres(box.head().leading()) + 1;
        pen.text(left, AMOUNT_TOP, box.head(), text("currency"));
        pen.text(left, AMOUNT_TOP + line, box.body(), slip.currency());
        pen.text(left + step, AMOUNT_TOP, box.head(), text("amount"));
        if (slip.amount().isEmpty()) {
            pen.corners(left + step, AMOUNT_TOP + line, box.width(), box.height());
        } else {
            pen.text(left + step, AMOUNT_TOP + line, box.body(), slip.amount());
        }
    }

    private String text(String key) {
        SlipWords words = slip.words();
        return words.text(key);
    }
}
