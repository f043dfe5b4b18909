package org.facturier.examples.contracts;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** The accounting of the shop, which the library knows nothing of. */
final class Ledger {

    /** An amount on an account; what is debited is above zero. */
    record Posting(String account, Money amount) {
        Posting reversed() {
            return new Posting(account, amount.negated());
        }
    }

    private Ledger() {}

    /** {@return the postings of a document, which come to nothing together; those of a credit note are the other way round} */
    static List<Posting> postings(Invoice document) {
        List<Posting> postings = sold(document);
        return document.type().isCredit()
                ? postings.stream().map(Posting::reversed).toList()
                : postings;
    }

    private static List<Posting> sold(Invoice invoice) {
        InvoiceTotals totals = invoice.totals();
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting("receivables", totals.payable()));
        postings.add(new Posting("prepayments", totals.prepaid()));
        postings.add(new Posting("rounding", totals.rounding().negated()));
        for (TaxSubtotal group : totals.taxes()) {
            postings.add(new Posting("sales " + group.treatment(), group.net().negated()));
            postings.add(new Posting("tax " + group.treatment(), group.tax().negated()));
        }
        for (LevyAmount levied : totals.levies()) {
            postings.add(new Posting(levied.levy().code(), levied.signed().negated()));
        }
        return postings;
    }
}
