package org.facturier.core.documenttax;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * Makes the parts of one group of a document sum to what the group states: what they lack stands on no line, and in another
 * currency the last part takes what conversion left.
 *
 * <p>Conversion is cumulative, too. Three parts of USD 10.00 at 0.9157 come to EUR 27.47, which is what the group states:
 * <pre>{@code
 * 10.00 x 0.9157 =  9.16                first:   9.16
 * 20.00 x 0.9157 = 18.31                second:  9.15
 * 30.00: as stated, 27.47               third:   9.16
 * }</pre>
 *
 * <p>Each converted alone would come to 9.16, and together to a cent too much.
 *
 * @param document  the document
 * @param group  the group as the document states it
 * @param stated  the same in the currency of the book
 * @param book  that currency
 */
record TaxParts(Invoice document, TaxSubtotal group, TaxSubtotal stated, BookCurrency book) {

    /**
     * {@return the parts in the currency of the book, in their order; one more where they did not sum to the group}
     *
     * @param parts  in the currency of the document
     * @param noLine  where what they lack stands: line 0 of the document
     */
    List<TaxPart> summing(List<TaxPart> parts, LineKey noLine) {
        List<TaxPart> all = new ArrayList<>(parts);
        Money net = group.net();
        Money tax = group.tax();
        for (TaxPart part : parts) {
            net = net.minus(part.net());
            tax = tax.minus(part.tax());
        }
        if (!net.isZero() || !tax.isZero()) {
            all.add(new TaxPart(noLine, group.treatment(), net, tax));
        }
        return group.net().isSameCurrency(stated.net()) ? all : converted(all);
    }

    private List<TaxPart> converted(List<TaxPart> parts) {
        List<TaxPart> all = new ArrayList<>();
        Money net = Money.zero(group.net().getCurrencyUnit());
        Money tax = net;
        Money netBefore = Money.zero(book.currency());
        Money taxBefore = netBefore;
        for (TaxPart part : parts) {
            net = net.plus(part.net());
            tax = tax.plus(part.tax());
            boolean last = all.size() == parts.size() - 1;
            Money netReached = last ? stated.net() : book.amount(document, net);
            Money taxReached = last ? stated.tax() : book.amount(document, tax);
            all.add(new TaxPart(part.on(), part.treatment(), netReached.minus(netBefore), taxReached.minus(taxBefore)));
            netBefore = netReached;
            taxBefore = taxReached;
        }
        return all;
    }
}
