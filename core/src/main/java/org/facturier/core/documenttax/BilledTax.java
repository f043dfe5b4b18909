package org.facturier.core.documenttax;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Base and tax of an invoice by line, allowances and charges of the whole shared in. What a line credits of an earlier
 * invoice is what that loses; the own lines bear the rest.
 *
 * <p>The tax of an invoice is stated by group, not by line: it is shared among the own lines of the group in proportion to
 * their nets, cumulatively, so that the shares sum to the tax stated. Three lines of 33.33 at 20 % come to 99.99 and bear
 * 20.00:
 * <pre>{@code
 * 20.00 x 33.33 / 99.99 =  6.67                line 1:  6.67
 * 20.00 x 66.66 / 99.99 = 13.33                line 2:  6.66
 * 20.00 x 99.99 / 99.99 = 20.00                line 3:  6.67
 * }</pre>
 *
 * <p>What stands in a group and on no line, as a charge under a treatment of its own, goes to line 0.
 */
final class BilledTax {

    private final Invoice invoice;
    private final DocumentKey key;
    private final SortedMap<Integer, Money> own;
    /** What lines of this invoice credit of earlier documents: such a line rides on an invoice that otherwise bills. */
    private final List<Effect> riding;

    BilledTax(Chain chain, Invoice invoice) {
        this.invoice = invoice;
        this.key = DocumentKey.of(invoice);
        this.own = chain.amounts(key);
        this.riding = chain.of(key).stream()
                .filter(effect -> effect.kind() == Effect.Kind.CREDIT)
                .toList();
    }

    /**
     * {@return the parts, group by group as the document states them; their sums are the stated net and tax of each group}
     *
     * @throws IllegalArgumentException if the amounts are not known in that currency
     */
    List<TaxPart> in(BookCurrency book) {
        List<TaxPart> parts = new ArrayList<>();
        List<TaxSubtotal> stated = book.taxes(invoice);
        for (int i = 0; i < stated.size(); i++) {
            TaxSubtotal group = invoice.totals().taxes().get(i);
            List<TaxPart> lines = new ArrayList<>(riding(group.treatment()));
            lines.addAll(own(group, List.copyOf(lines)));
            parts.addAll(new TaxParts(invoice, group, stated.get(i), book).summing(lines, new LineKey(key, 0)));
        }
        return parts;
    }

    /**
     * {@return what is credited under a treatment, below zero, on the line of this invoice that does so} To the cent what
     * the effect takes off the earlier invoice, whatever the rate would give here.
     */
    private List<TaxPart> riding(TaxTreatment treatment) {
        return riding.stream()
                .filter(effect -> line(effect).treatment().equals(treatment))
                .map(effect -> new TaxPart(
                        new LineKey(key, effect.by().line()),
                        treatment,
                        effect.net().negated(),
                        effect.tax().negated()))
                .toList();
    }

    private InvoiceLine line(Effect effect) {
        return invoice.lines().get(effect.by().line() - 1);
    }

    /**
     * {@return the own lines of a group with their shares of its tax, less what rides on it}
     *
     * @param group  as the document states it
     * @param riding  the parts of the same treatment that credit, below zero
     */
    private List<TaxPart> own(TaxSubtotal group, List<TaxPart> riding) {
        List<InvoiceLine> lines = invoice.lines().stream()
                .filter(line -> line.treatment().equals(group.treatment()) && own.containsKey(line.number()))
                .toList();
        Money tax = riding.stream().map(TaxPart::tax).reduce(group.tax(), Money::minus);
        Money whole = lines.stream()
                .map(line -> own.get(line.number()))
                .reduce(group.net().multipliedBy(0), Money::plus);
        List<TaxPart> parts = new ArrayList<>();
        Money soFar = whole.multipliedBy(0);
        Money before = soFar;
        for (InvoiceLine line : lines) {
            Money net = own.get(line.number());
            soFar = soFar.plus(net);
            Money reached = CumulativeShare.inProportion(tax, soFar, whole);
            parts.add(new TaxPart(new LineKey(key, line.number()), group.treatment(), net, reached.minus(before)));
            before = reached;
        }
        return parts;
    }
}
