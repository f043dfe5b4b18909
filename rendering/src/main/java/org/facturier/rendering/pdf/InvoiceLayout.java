package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.PartyBlock;
import org.facturier.rendering.sheet.PrintedCode;
import org.facturier.rendering.sheet.PrintedTable;
import org.facturier.rendering.wording.DocumentLabels;

/**
 * Lays an invoice out in pages, in the order of the sheet: letterhead and window, facts and references, lines, breakdown beside
 * totals, payment beside instalments, notes, notices. Where two blocks side by side are higher than a page, they stand beneath
 * each other.
 */
final class InvoiceLayout {

    /** Between blocks, in points. */
    private static final float GAP = 12;
    /** Between two blocks that stand side by side, in points. */
    private static final float GUTTER = 24;
    /** The part of the width that the box on payment has beside instalments: wide enough for an account number on one line. */
    private static final float PAYMENT_SHARE = 0.58f;

    private final InvoiceSheet sheet;
    private final DocumentLabels labels;
    private final ThemeData theme;
    private final Typography styles;
    private final PartyBlock writer;
    private final PageFrame frame;

    private InvoiceLayout(InvoiceSheet sheet, ThemeData theme) {
        this.sheet = sheet;
        this.labels = sheet.labels();
        this.theme = theme;
        this.styles = theme.typography();
        this.writer = party(sheet.writer());
        this.frame = new PageFrame(
                theme,
                labels,
                writer.name(),
                sheet.runningTitle(),
                sheet.seller().legalLine());
    }

    /** {@return the invoice, painted} */
    static Print print(InvoiceSheet sheet, ThemeData theme) {
        InvoiceLayout layout = new InvoiceLayout(sheet, theme);
        return Print.of(theme, layout.frame, layout.pages(), layout.slip(), layout.description());
    }

    /** {@return what the file says of itself: title and number, who writes, the language of the words, the day} */
    private Print.Description description() {
        return new Print.Description(
                sheet.title() + " " + sheet.number(), writer.name(), sheet.language(), sheet.issuedOn());
    }

    /**
     * Facts are kept together with the references beneath them. What the foot of the page has no room for comes last, after the
     * notices.
     */
    private List<List<Pagination.Placed>> pages() {
        Pagination pages = new Pagination(theme.top(), frame.laterTop(), frame.bottom());
        Letterhead letterhead = new Letterhead(theme, writer, party(sheet.addressee()), title());
        pages.flow(List.of(letterhead));
        pages.flow(letterhead.overflow());
        pages.keep(facts());
        pages.table(LineTable.of(sheet, theme));
        summary(pages);
        payment(pages);
        words(pages);
        pages.flow(frame.overflow());
        slip().ifPresent(slip -> pages.keepFoot(frame.lift(slip.height())));
        return pages.pages();
    }

    /** {@return the slip of a Swiss QR-bill at the lower edge of the last page; none where there is another code, or none} */
    private Optional<SlipStrip> slip() {
        return sheet.code().flatMap(PrintedCode::slip).map(SlipStrip::new);
    }

    /**
     * {@return a party with the label of its role on a self-billed invoice alone: letterhead and window say who sells and who
     * buys, unless it is the other way round}
     */
    private PartyBlock party(PartyBlock party) {
        return sheet.isWrittenByBuyer() ? party : party.withoutRole();
    }

    /** {@return title and number, above the window} */
    private List<Strip> title() {
        float left = Letterhead.window();
        float width = theme.right() - left;
        List<Strip> strips = new ArrayList<>(TextRow.of(sheet.title(), styles.title(), left, width));
        strips.addAll(TextRow.of(sheet.number(), styles.number(), left, width));
        return strips;
    }

    /** {@return the band and the references, with blank paper between} */
    private List<Strip> facts() {
        FactsBand band = new FactsBand(theme);
        List<Strip> strips = new ArrayList<>(List.of(band.band(sheet.facts()), new Gap(6)));
        strips.addAll(band.references(sheet.references()));
        strips.add(new Gap(8));
        return strips;
    }

    /**
     * Sets the breakdown to the left and the totals to the right, on one page. Where they do not fit on one, the totals come
     * first and are kept together; the breakdown has the whole width then, and may run over pages with its head.
     */
    private void summary(Pagination pages) {
        float half = (theme.width() - GUTTER) / 2;
        List<Strip> totals = new TotalsBlock(theme, theme.right() - half, half).strips(sheet.totals());
        List<Strip> left = taxes(half).flat();
        left.addAll(exchange(half));
        Strip both = new SideBySide(left, totals);
        pages.flow(List.of(new Gap(8)));
        if (pages.fitsOnOnePage(List.of(both))) {
            pages.keep(List.of(both));
        } else {
            pages.keep(totals);
            pages.flow(List.of(new Gap(GAP)));
            pages.table(taxes(theme.width()));
            pages.keep(exchange(theme.width()));
        }
    }

    /** {@return the rate of exchange in small letters; nothing where tax is stated in one currency} */
    private List<Strip> exchange(float width) {
        List<Strip> strips = new ArrayList<>();
        sheet.exchange().ifPresent(exchange -> {
            strips.add(new Gap(3));
            strips.addAll(TextRow.of(exchange, styles.small(), theme.left(), width));
        });
        return strips;
    }

    /** {@return the breakdown, as wide as half of the page or as all of it} */
    private RunningTable taxes(float width) {
        return new SmallTable(theme, sheet.taxes()).within(theme.left(), width);
    }

    /** Sets the box on payment alone, the instalments alone on a credit note, or both. */
    private void payment(Pagination pages) {
        pages.flow(List.of(new Gap(GAP)));
        Optional<PrintedTable> schedule = sheet.schedule();
        if (schedule.isEmpty()) {
            pages.keep(paymentBox(theme.width()));
        } else if (sheet.payment().isEmpty()) {
            pages.table(schedule(schedule.get(), theme.left()));
        } else {
            payment(pages, schedule.get());
        }
    }

    /**
     * Sets the box beside the instalments, on one page; where they do not fit on one, the box comes first and has the whole
     * width.
     */
    private void payment(Pagination pages, PrintedTable instalments) {
        float boxWidth = (theme.width() - GUTTER) * PAYMENT_SHARE;
        float scheduleLeft = theme.left() + boxWidth + GUTTER;
        Strip both = new SideBySide(
                paymentBox(boxWidth), schedule(instalments, scheduleLeft).flat());
        if (pages.fitsOnOnePage(List.of(both))) {
            pages.keep(List.of(both));
        } else {
            pages.keep(paymentBox(theme.width()));
            pages.flow(List.of(new Gap(GAP)));
            pages.table(schedule(instalments, theme.left()));
        }
    }

    /** {@return the box on payment; nothing on a credit note} */
    private List<Strip> paymentBox(float width) {
        return new PaymentBlock(theme, theme.left(), width).strips(sheet);
    }

    /** {@return the instalments, from a left edge to that of the page} */
    private RunningTable schedule(PrintedTable instalments, float left) {
        return new SmallTable(theme, instalments).within(left, theme.right() - left);
    }

    /** Sets notes in the letters of the lines, notices in small ones; each may run over pages, as none of them is a figure. */
    private void words(Pagination pages) {
        for (String note : sheet.notes()) {
            pages.flow(List.of(new Gap(8)));
            pages.flow(TextRow.of(note, styles.body(), theme.left(), theme.width()));
        }
        pages.flow(List.of(new Gap(8)));
        for (String notice : sheet.notices()) {
            pages.flow(TextRow.of(notice, styles.legal(), theme.left(), theme.width()));
            pages.flow(List.of(new Gap(2)));
        }
    }
}
