package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.PaymentSection;
import org.facturier.rendering.sheet.PrintedFact;

/**
 * How to pay, in a box: by when what, each way to pay with its account or mandate, what the payment is to quote, and what it
 * costs to be late.
 */
final class PaymentBlock {

    /** From the edges of the box to its letters, in points. */
    private static final float PADDING = 8;
    /** Between label and value, in points. */
    private static final float GAP = 10;
    /** Above each way to pay, in points. */
    private static final float WAY_GAP = 3;

    private final Typography styles;
    private final ThemeData theme;
    private final float left;
    private final float width;

    /**
     * @param left  its left edge, in points from that of the page
     * @param width  from edge to edge, in points
     */
    PaymentBlock(ThemeData theme, float left, float width) {
        this.theme = theme;
        this.styles = theme.typography();
        this.left = left;
        this.width = width;
    }

    /** {@return the box as strips that may be parted where it is too long for a page; none where nothing is to be paid} */
    List<Strip> strips(InvoiceSheet sheet) {
        return sheet.payment()
                .map(payment -> strips(payment, sheet.paymentReference()))
                .orElse(List.of());
    }

    /** {@return what stands in the box; the reference is set in bold} */
    private List<Strip> strips(PaymentSection payment, PrintedFact reference) {
        List<Strip> inner = new ArrayList<>(text(payment.heading(), styles.section()));
        if (!payment.demand().isEmpty()) {
            inner.addAll(text(payment.demand(), styles.strong()));
        }
        float label = labelWidth(payment, reference);
        for (PaymentSection.PaymentWay way : payment.ways()) {
            inner.add(new Gap(WAY_GAP));
            inner.addAll(text(way.name(), styles.subhead()));
            way.facts().forEach(fact -> inner.addAll(fact(fact, label, styles.body())));
        }
        inner.add(new Gap(WAY_GAP));
        inner.addAll(fact(reference, label, styles.strong()));
        inner.add(new Gap(payment.remarks().isEmpty() ? 0 : WAY_GAP));
        payment.remarks().forEach(remark -> inner.addAll(text(remark, styles.small())));
        return inBox(inner);
    }

    /** {@return strips on one ground: each has a box of its own, so that a page may end between them} */
    private List<Strip> inBox(List<Strip> inner) {
        List<Strip> strips = new ArrayList<>();
        strips.add(ground(new Gap(PADDING - 2)));
        inner.forEach(strip -> strips.add(ground(strip)));
        strips.add(ground(new Gap(PADDING - 1)));
        return strips;
    }

    private Strip ground(Strip strip) {
        return new Box(left, width, 0, theme.palette().tint(), List.of(strip));
    }

    /** {@return the lines of a text between the edges of the box} */
    private List<Strip> text(String text, TextStyle style) {
        return TextRow.of(text, style, left + PADDING, width - 2 * PADDING);
    }

    /** {@return the width of the widest label, though no more than two fifths of the box} */
    private float labelWidth(PaymentSection payment, PrintedFact reference) {
        float widest = styles.label().width(reference.label());
        for (PaymentSection.PaymentWay way : payment.ways()) {
            for (PrintedFact fact : way.facts()) {
                widest = Math.max(widest, styles.label().width(fact.label()));
            }
        }
        return Math.min(widest + 0.5f, width * 0.4f);
    }

    /** {@return label and value beside each other; a value without a label has the whole width} */
    private List<Strip> fact(PrintedFact fact, float label, TextStyle style) {
        float x = left + PADDING;
        if (fact.label().isEmpty()) {
            return text(fact.value(), style);
        }
        Grid grid = new Grid(List.of(
                new Grid.Column(x, label, false),
                new Grid.Column(x + label + GAP, width - 2 * PADDING - label - GAP, false)));
        return grid.row(style, List.of(styles.label(), style), List.of(fact.label(), fact.value()));
    }
}
