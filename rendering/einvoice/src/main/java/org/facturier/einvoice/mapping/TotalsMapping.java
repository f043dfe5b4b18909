package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.LevyAmount;
import org.facturier.einvoice.model.Totals;

/**
 * The totals: BG-22 with BT-106 to BT-115, each as it is stated. What was paid and what is rounded is stated where it is not
 * nothing, and the sums of allowances and charges where there are some.
 *
 * @param losses  what has no place
 */
record TotalsMapping(Losses losses) {

    private static final String PLACE = "calculated.totals.";

    /**
     * {@return BG-22}
     *
     * @param totals  the totals of the document
     * @param parts  its allowances and charges, which tell whether there are sums of them
     */
    Totals totals(InvoiceTotals totals, AllowanceMapping.Parts parts) {
        levies(totals);
        AmountMapping amounts = new AmountMapping(losses);
        return new Totals(
                amounts.amount(totals.lines(), "BT-106", PLACE + "lines"),
                parts.allowances().isEmpty()
                        ? Optional.empty()
                        : amounts.amount(totals.allowances(), "BT-107", PLACE + "allowances"),
                parts.charges().isEmpty()
                        ? Optional.empty()
                        : amounts.amount(totals.charges(), "BT-108", PLACE + "charges"),
                amounts.amount(totals.net(), "BT-109", PLACE + "net"),
                amounts.amount(totals.tax(), "BT-110", PLACE + "tax"),
                totals.taxInAccountingCurrency()
                        .flatMap(tax -> amounts.amount(tax, "BT-111", PLACE + "taxInAccountingCurrency")),
                amounts.amount(totals.gross(), "BT-112", PLACE + "gross"),
                amounts.unlessZero(totals.prepaid(), "BT-113", PLACE + "prepaid"),
                amounts.unlessZero(totals.rounding(), "BT-114", PLACE + "rounding"),
                amounts.amount(totals.payable(), "BT-115", PLACE + "payable"));
    }

    /** A levy that comes to nothing changes no total, and is none that is lost. */
    private void levies(InvoiceTotals totals) {
        List<LevyAmount> levies = totals.levies();
        for (int i = 0; i < levies.size(); i++) {
            if (!levies.get(i).amount().isZero()) {
                losses.lose(
                        MappingRule.LEVY,
                        PLACE + "levies[" + i + "]",
                        say("{levy} of {amount} lies between the total {total} and the amount due {payable}")
                                .with("levy", levies.get(i).levy().name())
                                .with("amount", levies.get(i).signed())
                                .with("total", totals.gross())
                                .with("payable", totals.payable()));
            }
        }
    }
}
