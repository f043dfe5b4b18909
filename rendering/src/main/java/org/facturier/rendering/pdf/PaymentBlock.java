package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.PaymentSection;
import org.facturier.rendering.sheet.PrintedCode;
import org.facturier.rendering.sheet.PrintedCode.ScanCode;
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

    /** The side of a code with its white edge, in points: 30 millimetres, in which modules are half a millimetre wide. */
    private static final float CODE = ThemeData.points(30);
    /** A box narrower than this has no room for a code beside an account number, in points. */
    private static final float WIDE = 400;
    /** Text higher than this is not kept on one page beside a code, in points. */
    private static final float HIGH = 300;

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
        Optional<ScanCode> code = sheet.code().flatMap(PrintedCode::scan);
        return sheet.payment()
                .map(payment -> strips(payment, sheet.paymentReference(), code))
                .orElse(List.of());
    }

    /** {@return what is to be told to a bank, in a box with the code where there is one} */
    List<Strip> strips(List<PrintedFact> facts, Optional<ScanCode> code) {
        float label = labelWidth(facts);
        return strips(column -> facts(facts, label, column), code);
    }

    private List<Strip> strips(PaymentSection payment, PrintedFact reference, Optional<ScanCode> code) {
        return strips(column -> text(payment, reference, column), code);
    }

    /**
     * {@return the box, with the code to the right of its text, or beneath it where the box is narrow or its text long}
     *
     * @param text  set in a column of so many points
     */
    private List<Strip> strips(Function<Float, List<Strip>> text, Optional<ScanCode> code) {
        if (code.isEmpty()) {
            return inBox(text.apply(width - 2 * PADDING));
        }
        float codeLeft = left + width - PADDING - CODE;
        List<Strip> beside = text.apply(width - 3 * PADDING - CODE);
        if (width >= WIDE && Strip.height(beside) <= HIGH) {
            return inBox(List.of(new SideBySide(beside, code(code.get(), codeLeft))));
        }
        List<Strip> inner = new ArrayList<>(text.apply(width - 2 * PADDING));
        inner.add(new Gap(WAY_GAP));
        inner.add(new SideBySide(code(code.get(), left + PADDING), List.of())); // one strip: it is not parted
        return inBox(inner);
    }

    private List<Strip> facts(List<PrintedFact> facts, float label, float column) {
        return facts.stream()
                .flatMap(fact -> fact(fact, label, styles.body(), column).stream())
                .toList();
    }

    /** {@return a code over what it asks for} */
    private List<Strip> code(ScanCode code, float codeLeft) {
        List<Strip> strips = new ArrayList<>(TextRow.of(code.caption(), styles.subhead(), codeLeft, CODE));
        strips.add(new CodeStrip(code.modules(), codeLeft, CODE));
        strips.add(new Gap(2));
        strips.addAll(TextRow.of(code.amount(), styles.small(), codeLeft, CODE));
        return strips;
    }

    /** {@return what stands in the box; the reference is set in bold} */
    private List<Strip> text(PaymentSection payment, PrintedFact reference, float column) {
        List<Strip> inner = new ArrayList<>(text(payment.heading(), styles.section(), column));
        if (!payment.demand().isEmpty()) {
            inner.addAll(text(payment.demand(), styles.strong(), column));
        }
        float label = labelWidth(payment, reference);
        for (PaymentSection.PaymentWay way : payment.ways()) {
            inner.add(new Gap(WAY_GAP));
            inner.addAll(text(way.name(), styles.subhead(), column));
            way.facts().forEach(fact -> inner.addAll(linked(way, fact(fact, label, styles.body(), column), column)));
        }
        inner.add(new Gap(WAY_GAP));
        inner.addAll(fact(reference, label, styles.strong(), column));
        inner.add(new Gap(payment.remarks().isEmpty() ? 0 : WAY_GAP));
        payment.remarks().forEach(remark -> inner.addAll(text(remark, styles.small(), column)));
        return inner;
    }

    /** {@return the lines of a fact, which open the page of the way to pay where it is one} */
    private List<Strip> linked(PaymentSection.PaymentWay way, List<Strip> lines, float column) {
        return way.page()
                .map(page -> lines.stream()
                        .<Strip>map(line -> new Linked(line, page, left + PADDING, column))
                        .toList())
                .orElse(lines);
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
    private List<Strip> text(String text, TextStyle style, float column) {
        return TextRow.of(text, style, left + PADDING, column);
    }

    private float labelWidth(PaymentSection payment, PrintedFact reference) {
        return labelWidth(
                Stream.concat(payment.ways().stream().flatMap(way -> way.facts().stream()), Stream.of(reference))
                        .toList());
    }

    /** {@return the width of the widest label, though no more than two fifths of the box} */
    private float labelWidth(List<PrintedFact> facts) {
        float widest = 0;
        for (PrintedFact fact : facts) {
            widest = Math.max(widest, styles.label().width(fact.label()));
        }
        return Math.min(widest + 0.5f, width * 0.4f);
    }

    /** {@return label and value beside each other; a value without a label has the whole width} */
    private List<Strip> fact(PrintedFact fact, float label, TextStyle style, float column) {
        float x = left + PADDING;
        if (fact.label().isEmpty()) {
            return text(fact.value(), style, column);
        }
        Grid grid = new Grid(List.of(
                new Grid.Column(x, label, false), new Grid.Column(x + label + GAP, column - label - GAP, false)));
        return grid.row(style, List.of(styles.label(), style), List.of(fact.label(), fact.value()));
    }
}
