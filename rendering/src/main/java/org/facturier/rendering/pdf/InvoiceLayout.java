package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.ColumnWidths.Kind;
import org.facturier.rendering.sheet.DueRow;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.PartyBlock;
import org.facturier.rendering.sheet.TaxRow;
import org.facturier.rendering.wording.Wording;

/** Lays an invoice out in pages. */
final class InvoiceLayout {

    private static final float GAP = 12;
    private static final float GUTTER = 24;
    // wide enough for an account number on one line
    private static final float PAYMENT_SHARE = 0.58f;

    private final InvoiceSheet sheet;
    private final Wording wording;
    private final ThemeData theme;
    private final Typography styles;
    private final PartyBlock writer;
    private final PageFrame frame;

    private InvoiceLayout(InvoiceSheet sheet, ThemeData theme) {
        this.sheet = sheet;
        this.wording = sheet.wording();
        this.theme = theme;
        this.styles = theme.typography();
        this.writer = party(sheet.writer());
        this.frame = new PageFrame(
                theme,
                wording,
                writer.name(),
                sheet.runningTitle(),
                sheet.seller().legalLine());
    }

    static Print print(InvoiceSheet sheet, ThemeData theme) {
        InvoiceLayout layout = new InvoiceLayout(sheet, theme);
        return Print.of(theme, layout.frame, layout.pages(), layout.description());
    }

    private Print.Description description() {
        return new Print.Description(
                sheet.title() + " " + sheet.number(), writer.name(), sheet.language(), sheet.issuedOn());
    }

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
        return pages.pages();
    }

    // letterhead and window say who sells and who buys, unless it is the other way round
    private PartyBlock party(PartyBlock party) {
        return sheet.isWrittenByBuyer() ? party : party.withoutRole();
    }

    private List<Strip> title() {
        float left = Letterhead.window();
        float width = theme.right() - left;
        List<Strip> strips = new ArrayList<>(TextRow.of(sheet.title(), styles.title(), left, width));
        strips.addAll(TextRow.of(sheet.number(), styles.number(), left, width));
        return strips;
    }

    private List<Strip> facts() {
        FactsBand band = new FactsBand(theme);
        List<Strip> strips = new ArrayList<>(List.of(band.band(sheet.facts()), new Gap(6)));
        strips.addAll(band.references(sheet.references()));
        strips.add(new Gap(8));
        return strips;
    }

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

    private List<Strip> exchange(float width) {
        List<Strip> strips = new ArrayList<>();
        sheet.exchange().ifPresent(exchange -> {
            strips.add(new Gap(3));
            strips.addAll(TextRow.of(exchange, styles.small(), theme.left(), width));
        });
        return strips;
    }

    private RunningTable taxes(float width) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.WORDS, Kind.FIGURES, Kind.FIGURES));
        List<String> headings =
                new ArrayList<>(List.of(wording.text("tax.rate"), wording.text("tax.net"), wording.text("tax.tax")));
        sheet.accountingCurrency().ifPresent(currency -> {
            kinds.add(Kind.FIGURES);
            headings.add(wording.text("tax.accounting", currency));
        });
        SmallTable table = new SmallTable(theme, kinds, headings);
        for (TaxRow tax : sheet.taxes()) {
            List<String> cells = new ArrayList<>(List.of(tax.rate(), tax.net(), tax.tax()));
            if (headings.size() > cells.size()) {
                cells.add(tax.accounting().orElse(""));
            }
            table.row(cells, tax.reason().orElse(""));
        }
        return table.within(wording.text("taxes"), theme.left(), width);
    }

    private void payment(Pagination pages) {
        pages.flow(List.of(new Gap(GAP)));
        List<DueRow> rows = sheet.schedule();
        if (rows.isEmpty()) {
            pages.keep(paymentBox(theme.width()));
        } else if (sheet.payment().isEmpty()) {
            pages.table(schedule(rows, theme.left()));
        } else {
            payment(pages, rows);
        }
    }

    private void payment(Pagination pages, List<DueRow> rows) {
        float boxWidth = (theme.width() - GUTTER) * PAYMENT_SHARE;
        float scheduleLeft = theme.left() + boxWidth + GUTTER;
        Strip both = new SideBySide(
                paymentBox(boxWidth), schedule(rows, scheduleLeft).flat());
        if (pages.fitsOnOnePage(List.of(both))) {
            pages.keep(List.of(both));
        } else {
            pages.keep(paymentBox(theme.width()));
            pages.flow(List.of(new Gap(GAP)));
            pages.table(schedule(rows, theme.left()));
        }
    }

    private List<Strip> paymentBox(float width) {
        return new PaymentBlock(theme, theme.left(), width).strips(sheet);
    }

    private RunningTable schedule(List<DueRow> rows, float left) {
        List<Kind> kinds = List.of(Kind.FIGURES, Kind.WORDS, Kind.FIGURES);
        List<String> headings =
                List.of(wording.text("schedule.number"), wording.text("schedule.due"), wording.text("schedule.amount"));
        SmallTable table = new SmallTable(theme, kinds, headings);
        rows.forEach(row -> table.row(List.of(row.number(), row.due(), row.amount()), row.terms()));
        return table.within(wording.text("schedule"), left, theme.right() - left);
    }

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
