package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.Fact;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.PaymentSection;

/** How to pay, in a box. */
final class PaymentBlock {

    private static final float PADDING = 8;
    private static final float GAP = 10;
    private static final float WAY_GAP = 3;

    private final Typography styles;
    private final ThemeData theme;
    private final float left;
    private final float width;

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

    private List<Strip> strips(PaymentSection payment, Fact reference) {
        List<Strip> inner = new ArrayList<>(text(payment.heading(), styles.section()));
        if (!payment.demand().isEmpty()) {
            inner.addAll(text(payment.demand(), styles.strong()));
        }
        float label = labelWidth(payment, reference);
        for (PaymentSection.Way way : payment.ways()) {
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

    private List<Strip> text(String text, TextStyle style) {
        return TextRow.of(text, style, left + PADDING, width - 2 * PADDING);
    }

    private float labelWidth(PaymentSection payment, Fact reference) {
        float widest = styles.label().width(reference.label());
        for (PaymentSection.Way way : payment.ways()) {
            for (Fact fact : way.facts()) {
                widest = Math.max(widest, styles.label().width(fact.label()));
            }
        }
        return Math.min(widest + 0.5f, width * 0.4f);
    }

    private List<Strip> fact(Fact fact, float label, TextStyle style) {
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
