package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;
import org.joda.money.Money;

/** Puts totals into words, in the order in which they follow from one another. */
final class TotalRows {

    private final Invoice invoice;
    private final Wording wording;
    private final TaxNames taxes;
    private final List<TotalRow> rows = new ArrayList<>();

    private TotalRows(Invoice invoice, Wording wording, TaxNames taxes) {
        this.invoice = invoice;
        this.wording = wording;
        this.taxes = taxes;
    }

    static List<TotalRow> of(Invoice invoice, Wording wording, TaxNames taxes) {
        TotalRows rows = new TotalRows(invoice, wording, taxes);
        rows.addDocumentParts();
        rows.addTotals(invoice.totals());
        return List.copyOf(rows.rows);
    }

    private void addDocumentParts() {
        List<StatedAllowanceCharge> parts = invoice.calculated().allowancesAndCharges();
        if (parts.isEmpty()) {
            return;
        }
        AllowanceWords words = new AllowanceWords(wording);
        add("total.lines", invoice.totals().lines(), TotalRow.Weight.PART);
        for (StatedAllowanceCharge part : parts) {
            AllowanceCharge agreed = part.allowanceCharge();
            String label = wording.text("total.share", words.words(agreed), taxes.name(part.treatment()));
            add(wording.sentence(label), agreed.signed(part.amount()));
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

    private void addSumIfSeveral(
            List<StatedAllowanceCharge> parts, Class<? extends AllowanceCharge> kind, String label, Money sum) {
        if (parts.stream()
                        .filter(part -> kind.isInstance(part.allowanceCharge()))
                        .count()
                > 1) {
            add(label, sum, TotalRow.Weight.PART);
        }
    }

    private void addTotals(InvoiceTotals totals) {
        add("total.net", totals.net(), TotalRow.Weight.SUM);
        add("total.tax", totals.tax(), TotalRow.Weight.PART);
        totals.taxInAccountingCurrency().ifPresent(tax -> {
            String currency = tax.getCurrencyUnit().getCode();
            add(wording.text("total.tax.accounting", currency), tax);
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

    private String label(LevyAmount levied) {
        Levy levy = levied.levy();
        return wording.text(
                "total.levy",
                Printable.line(levy.name()),
                wording.percent(levy.percent().value()),
                wording.money(levied.base()));
    }

    private String payableLabel() {
        return invoice.type().isCredit() ? "total.payable.credit" : "total.payable";
    }

    private void add(String key, Money amount, TotalRow.Weight weight) {
        rows.add(new TotalRow(wording.text(key), wording.money(amount), weight));
    }

    private void add(String label, Money amount) {
        rows.add(new TotalRow(label, wording.money(amount), TotalRow.Weight.PART));
    }
}
