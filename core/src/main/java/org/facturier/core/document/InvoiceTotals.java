package org.facturier.core.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * The amounts of a document. Each is the exact sum of stated amounts; nothing is rounded here.
 *
 * @param lines  the sum of line nets (BT-106)
 * @param allowances  the sum of document allowances (BT-107)
 * @param charges  the sum of document charges (BT-108)
 * @param net  the total without tax (BT-109)
 * @param tax  the total of tax (BT-110)
 * @param taxInAccountingCurrency  the tax in the national currency of the seller, where the document has another (BT-111)
 * @param gross  the total with tax (BT-112)
 * @param prepaid  what was paid before (BT-113)
 * @param rounding  what is added for the payable amount to come out round (BT-114)
 * @param payable  the amount due for payment (BT-115), levies added or withheld
 * @param taxes  the VAT breakdown (BG-23)
 * @param levies  what is added or withheld beside VAT
 * @source EN 16931-1:2017, BG-22; BR-CO-10 to BR-CO-16
 */
public record InvoiceTotals(
        Money lines,
        Money allowances,
        Money charges,
        Money net,
        Money tax,
        Optional<Money> taxInAccountingCurrency,
        Money gross,
        Money prepaid,
        Money rounding,
        Money payable,
        List<TaxSubtotal> taxes,
        List<@Valid LevyAmount> levies) {

    public InvoiceTotals {
        Completeness.of("invoice totals")
                .needs("lines", lines)
                .needs("allowances", allowances)
                .needs("charges", charges)
                .needs("net", net)
                .needs("tax", tax)
                .needs("gross", gross)
                .needs("prepaid", prepaid)
                .needs("rounding", rounding)
                .needs("payable", payable)
                .verify();
        taxes = List.copyOf(taxes);
        levies = List.copyOf(levies);
    }

    /** {@return what is levied beside VAT, each without what it comes to} */
    public List<Levy> levied() {
        return levies.stream().map(LevyAmount::levy).toList();
    }
}
