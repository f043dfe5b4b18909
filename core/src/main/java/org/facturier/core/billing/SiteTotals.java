package org.facturier.core.billing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.billable.LineWords;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.core.wording.Words;
import org.joda.money.Money;

/**
 * What each site has of one invoice for several. The sites are those that the origins of the lines name; two sites of one name
 * are one here.
 */
public final class SiteTotals {

    private SiteTotals() {}

    /**
     * {@return the sum of the lines of each site, by name, before tax and before what is taken off or put on the whole; a dash
     * for lines of no site}
     *
     * <p>The total is that of all lines, and not the net of the invoice where something is taken off or put on the whole.
     *
     * @param invoice  issued on agreements
     * @param language  French, German, or English for any other
     */
    public static ReportTable of(Invoice invoice, Locale language) {
        Words words = LineWords.in(language);
        Map<String, Money> sums = new TreeMap<>();
        invoice.lines().forEach(line -> sums.merge(site(line), line.net(), Money::plus));
        List<List<Cell>> rows = sums.entrySet().stream()
                .map(sum -> List.of(Cell.of(sum.getKey()), Cell.of(sum.getValue())))
                .toList();
        Money all = sums.values().stream().reduce(Money.zero(invoice.header().currency()), Money::plus);
        return new ReportTable(
                words.text("totals"),
                List.of(
                        new Column("site", words.text("totals.site"), Column.Kind.TEXT),
                        new Column("net", words.text("totals.net"), Column.Kind.AMOUNT)),
                rows,
                List.of(Cell.of(words.text("totals.all")), Cell.of(all)));
    }

    private static String site(InvoiceLine line) {
        return line.item().origin().flatMap(LineOrigin::site).orElse("—");
    }
}
