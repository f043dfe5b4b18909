package org.facturier.examples.guide;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** The accounts of Atelier Lumen, which the library knows nothing of. */
// region journal
final class Journal {

    /** An amount on an account; a debit is above zero. */
    record Posting(String account, Money amount) {

        Posting reversed() {
            return new Posting(account, amount.negated());
        }
    }

    private Journal() {}

    static List<Posting> postings(Invoice invoice) {
        List<Posting> postings = sale(invoice.totals());
        return invoice.type().isCredit()
                ? postings.stream().map(Posting::reversed).toList()
                : postings;
    }

    private static List<Posting> sale(InvoiceTotals totals) {
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting("411 customers", totals.payable()));
        postings.add(new Posting("4191 advances", totals.prepaid()));
        postings.add(new Posting("658 rounding", totals.rounding().negated()));
        for (TaxSubtotal group : totals.taxes()) {
            postings.add(new Posting("707 sales", group.net().negated()));
            postings.add(new Posting("4457 VAT", group.tax().negated()));
        }
        for (LevyAmount levied : totals.levies()) {
            postings.add(new Posting("447 levies", levied.signed().negated()));
        }
        return postings;
    }
}
// endregion
