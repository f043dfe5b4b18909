package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.rendering.sheet.PrintedTable.Content;
import org.facturier.rendering.sheet.PrintedTable.Heading;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Writes the VAT breakdown out: a row for each group of one treatment, with rate, taxable amount and tax. Where tax is stated
 * in another currency for the books of the seller, a fourth column has it.
 *
 * @source EN 16931-1:2017, BG-23, and BT-120 for the reason why no tax is charged
 */
final class TaxTable {

    private final DocumentLabels labels;
    private final TaxNames names;
    private final Optional<String> accountingCurrency;

    private TaxTable(InvoiceTotals totals, DocumentLabels labels, TaxNames names) {
        this.labels = labels;
        this.names = names;
        this.accountingCurrency = totals.taxInAccountingCurrency()
                .map(tax -> tax.getCurrencyUnit().getCode());
    }

    /** {@return the breakdown of a document; the rate of a group is named as on its lines} */
    static PrintedTable of(InvoiceTotals totals, DocumentLabels labels, TaxNames names) {
        TaxTable table = new TaxTable(totals, labels, names);
        return new PrintedTable(
                labels.text("taxes"),
                table.headings(),
                totals.taxes().stream().map(table::row).toList(),
                "",
                List.of());
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>(List.of(
                new Heading(labels.text("tax.rate"), Content.WORDS),
                new Heading(labels.text("tax.net"), Content.FIGURES),
                new Heading(labels.text("tax.tax"), Content.FIGURES)));
        accountingCurrency.ifPresent(
                currency -> headings.add(new Heading(labels.text("tax.accounting", currency), Content.FIGURES)));
        return headings;
    }

    private PrintedTable.Row row(TaxSubtotal group) {
        List<String> cells = new ArrayList<>(
                List.of(names.name(group.treatment()), labels.amount(group.net()), labels.amount(group.tax())));
        accountingCurrency.ifPresent(currency ->
                cells.add(group.taxInAccountingCurrency().map(labels::amount).orElse("")));
        return new PrintedTable.Row(
                cells,
                group.treatment()
                        .reason()
                        .map(reason -> Printable.line(reason.text()))
                        .orElse(""));
    }
}
