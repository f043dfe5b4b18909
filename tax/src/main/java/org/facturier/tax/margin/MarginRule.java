package org.facturier.tax.margin;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What sales under the margin scheme are held to before their tax can be said. */
public enum MarginRule implements Rule {
    /** The host gave no price for the line, one in another currency, or one below zero. */
    PURCHASE_KNOWN(
            "TAX-MARGIN-01",
            "What goods under the margin scheme cost is known, in the currency of the invoice and not below zero.",
            "Directive 2006/112/EC, art. 312 and 315; CGI, art. 297 A",
            "give the purchase price of the line [PurchasePrices]"),
    /** A discount on the whole document, or a credit that names no line of an invoice. */
    PRICE_OF_PIECE(
            "TAX-MARGIN-02",
            "What lowers or raises a price under the margin scheme stands on the line of the piece, or corrects it.",
            "Directive 2006/112/EC, art. 315",
            "give the allowance on the line, or credit the line itself"),
    /** The {@link PurchasePrices} of the host threw or gave null. */
    PRICES_ANSWER(
            "TAX-MARGIN-03",
            "What tells the purchase prices answers for each line that it is asked about.",
            "",
            "have the source of purchase prices mended [PurchasePrices]"),
    /** Documents from elsewhere may lack the address of the seller. */
    SELLER_PLACED(
            "TAX-MARGIN-04",
            "A seller under the margin scheme has an address, which says whose rate a margin bears.",
            "Directive 2006/112/EC, art. 314",
            "give the seller its address on the document"),
    /** The global method sums; a sum has one currency. */
    ONE_CURRENCY(
            "TAX-MARGIN-05",
            "Sales and purchases whose margin is taxed together are in one currency.",
            "Directive 2006/112/EC, art. 318",
            "tax what is in another currency piece by piece, or carry a margin for each currency");

    private final RuleStatement statement;

    MarginRule(String code, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, Severity.ERROR, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
