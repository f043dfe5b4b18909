package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;
import org.joda.money.Money;

/** Puts totals into words, in the order in which they follow from one another. */
final class TotalRows {

    private final Invoice invoice;
    private final DocumentLabels labels;
    private final TaxNames taxes;
    private final List<TotalRow> rows = new ArrayList<>();

    private TotalRows(Invoice invoice, DocumentLabels labels, TaxNames taxes) {
        this.invoice = invoice;
        this.labels = labels;
        this.taxes = taxes;
    }

    /**
     * {@return the rows of a document; those of nothing are left out, but for the total without tax, the tax and the total with
     * it}
     */
    static List<TotalRow> of(Invoice invoice, DocumentLabels labels, TaxNames taxes) {
        TotalRows rows = new TotalRows(invoice, labels, taxes);
        rows.addDocumentParts();
        rows.addTotals(invoice.totals());
        return List.copyOf(rows.rows);
    }

    /**
     * Without allowances and charges on the document, the sum of its lines is the total without tax, and is not stated twice.
     */
    private void addDocumentParts() {
        List<StatedAllowanceCharge> parts = invoice.calculated().allowancesAndCharges();
        if (parts.isEmpty()) {
            return;
        }
        AllowanceWords words = new AllowanceWords(labels);
        add("total.lines", invoice.totals().lines(), TotalRow.Weight.PART);
        for (StatedAllowanceCharge part : parts) {
            AllowanceCharge agreed = part.allowanceCharge();
            String label = labels.text("total.share", words.words(agreed), taxes.name(part.treatment()));
            add(labels.sentence(label), agreed.signed(part.amount()));
        }
        addSumIfSeveral(
                parts,
                AllowanceCharge.Allowance.class,
                "total.allowances",
                invoice.totals().allowances().negated());
        addSumIfSeveral(
                parts,
                AllowanceCharge.Charge.class,
                "total.charges",
                invoice.totals().charges());
    }

    /** One allowance alone is its own sum. */
    private void addSumIfSeveral(
            List<StatedAllowanceCharge> parts, Class<? extends AllowanceCharge> kind, String label, Money sum) {
        if (parts.stream()
                        .filter(part -> kind.isInstance(part.allowanceCharge()))
                        .count()
                > 1) {
            add(label, sum, TotalRow.Weight.PART);
        }
    }

    /**
     * The tax in the accounting currency follows the tax; levies, what was paid before and rounding stand between total and
     * what is to be paid.
     */
    private void addTotals(InvoiceTotals totals) {
        add("total.net", totals.net(), TotalRow.Weight.SUM);
        add("total.tax", totals.tax(), TotalRow.Weight.PART);
        totals.taxInAccountingCurrency().ifPresent(tax -> {
            String currency = tax.getCurrencyUnit().getCode();
            add(labels.text("total.tax.accounting", currency), tax);
        });
        add("total.gross", totals.gross(), TotalRow.Weight.SUM);
        totals.levies().forEach(levied -> add(label(levied), levied.signed()));
        if (!totals.prepaid().isZero()) {
            add("total.prepaid", totals.prepaid().negated(), TotalRow.Weight.PART);
        }
        if (!totals.rounding().isZero()) {
            add("total.rounding", totals.rounding(), TotalRow.Weight.PART);
        }
        add(payableLabel(), totals.payable(), TotalRow.Weight.PAYABLE);
    }

    /** {@return such as {@code Recargo (5.2% of €1,000.00)}} */
    private String label(LevyAmount levied) {
        Levy levy = levied.levy();
        return labels.text(
                "total.levy",
                Printable.line(levy.name()),
                labels.percent(levy.percent().value()),
                labels.money(levied.base()));
    }

    private String payableLabel() {
        return invoice.type().isCredit() ? "total.payable.credit" : "total.payable";
    }

    private void add(String key, Money amount, TotalRow.Weight weight) {
        rows.add(new TotalRow(labels.text(key), labels.money(amount), weight));
    }

    private void add(String label, Money amount) {
        rows.add(new TotalRow(label, labels.money(amount), TotalRow.Weight.PART));
    }
}
