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
 * Base and tax of an invoice by line, allowances and charges of the whole shared in. What a line takes back of an earlier
 * invoice is what that loses; the own lines bear the rest.
 */
final class BilledTax {

    private final Invoice invoice;
    private final DocumentKey key;
    private final SortedMap<Integer, Money> own;
    private final List<Effect> riding;

    BilledTax(Chain chain, Invoice invoice) {
        this.invoice = invoice;
        this.key = DocumentKey.of(invoice);
        this.own = chain.amounts(key);
        this.riding = chain.of(key).stream()
                .filter(effect -> effect.kind() == Effect.Kind.CREDIT)
                .toList();
    }

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
