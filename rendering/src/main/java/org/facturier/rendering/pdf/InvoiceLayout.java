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

    private final InvoiceSheet sheet;
    private final Wording wording;
    private final ThemeData theme;
    private final Typography styles;
    private final PartyBlock writer;
    private final PageFrame frame;
    private final float half;
    private final float rightHalf;

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
        this.half = (theme.width() - GUTTER) / 2;
        this.rightHalf = theme.left() + half + GUTTER;
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
        List<Strip> totals = new TotalsBlock(theme, rightHalf, half).strips(sheet.totals());
        RunningTable taxes = taxes();
        List<Strip> left = taxes.flat();
        sheet.exchange().ifPresent(exchange -> left.addAll(remark(exchange)));
        Strip both = new SideBySide(left, totals);
        pages.flow(List.of(new Gap(8)));
        if (pages.fitsOnOnePage(List.of(both))) {
            pages.keep(List.of(both));
        } else {
            pages.keep(totals);
            pages.table(taxes);
            sheet.exchange().ifPresent(exchange -> pages.keep(remark(exchange)));
        }
    }

    private List<Strip> remark(String text) {
        List<Strip> strips = new ArrayList<>(List.of(new Gap(3)));
        strips.addAll(TextRow.of(text, styles.small(), theme.left(), half));
        return strips;
    }

    private RunningTable taxes() {
        boolean accounting = sheet.accountingCurrency().isPresent();
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
            if (accounting) {
                cells.add(tax.accounting().orElse(""));
            }
            table.row(cells, tax.reason().orElse(""));
        }
        return table.within(wording.text("taxes"), theme.left(), half);
    }

    private void payment(Pagination pages) {
        pages.flow(List.of(new Gap(GAP)));
        List<DueRow> rows = sheet.schedule();
        if (rows.isEmpty()) {
            pages.keep(new PaymentBlock(theme, theme.left(), theme.width()).strips(sheet));
            return;
        }
        List<Strip> box = new PaymentBlock(theme, theme.left(), half).strips(sheet);
        RunningTable schedule = schedule(rows);
        Strip both = new SideBySide(box, schedule.flat());
        if (pages.fitsOnOnePage(List.of(both))) {
            pages.keep(List.of(both));
        } else {
            pages.keep(box);
            pages.table(schedule);
        }
    }

    private RunningTable schedule(List<DueRow> rows) {
        boolean terms = rows.stream().anyMatch(row -> !row.terms().isEmpty());
        List<Kind> kinds = List.of(Kind.FIGURES, Kind.WORDS, Kind.FIGURES);
        List<String> headings =
                List.of(wording.text("schedule.number"), wording.text("schedule.due"), wording.text("schedule.amount"));
        SmallTable table = new SmallTable(theme, kinds, headings);
        rows.forEach(row -> table.row(List.of(row.number(), row.due(), row.amount()), terms ? row.terms() : ""));
        return table.within(wording.text("schedule"), rightHalf, half);
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
