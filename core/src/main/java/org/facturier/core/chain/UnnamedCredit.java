package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.crediting.Taking;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * A credit that names no line: it counts by treatment, on the oldest invoice first, line by line as far as these are left. Of
 * 150.00 on two invoices of 100.00, 100.00 are of the first and 50.00 of the second. What no line has left is of no line of the
 * last invoice (number 0), and is found. It remembers what its own lines took, and is made for one note.
 */
final class UnnamedCredit {

    private final List<ChainedDocument> invoices;
    private final Map<LineKey, Money> left = new HashMap<>();

    /**
     * Makes the credit.
     *
     * @param invoices  those that the note names, the oldest first, one at least
     * @param before  what the note credits of lines that it names
     */
    UnnamedCredit(List<ChainedDocument> invoices, List<Taking> before) {
        this.invoices = invoices;
        for (ChainedDocument invoice : invoices) {
            invoice.remaining().lines().forEach((number, net) -> left.put(new LineKey(invoice.key(), number), net));
        }
        before.forEach(taking -> left.computeIfPresent(taking.root(), (line, net) -> net.minus(taking.net())));
    }

    /**
     * {@return what a line credits, be it nothing: it may bear a cent of tax where nothing without tax is left} Several
     * takings where one line does not reach; what they take is left to no line that comes after.
     */
    List<Taking> of(InvoiceLine line, Money net) {
        List<Taking> takings = new ArrayList<>();
        Money rest = net;
        for (ChainedDocument invoice : invoices) {
            for (LineKey own : lines(invoice, line.treatment())) {
                Money most = left.get(own);
                Money part = Remaining.isBeyond(rest, most) ? within(most, rest) : rest;
                if (!part.isZero()) {
                    takings.add(taking(line, own, part));
                    left.put(own, most.minus(part));
                    rest = rest.minus(part);
                }
            }
        }
        if (takings.isEmpty() || !rest.isZero()) {
            ChainedDocument last = invoices.get(invoices.size() - 1);
            takings.add(taking(line, new LineKey(last.key(), 0), rest));
        }
        return takings;
    }

    /**
     * {@return what a line has left, or nothing where that is of the other sign than what is to be taken} So a credit leaves a
     * return on the same invoice alone.
     */
    private static Money within(Money most, Money rest) {
        return Remaining.isOpposite(most, rest) ? rest.multipliedBy(0) : most;
    }

    /** {@return the own lines of an invoice under a treatment, in its order} */
    private static List<LineKey> lines(ChainedDocument invoice, TaxTreatment treatment) {
        return invoice.document().lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .filter(line -> invoice.own().lines().containsKey(line.number()))
                .map(line -> new LineKey(invoice.key(), line.number()))
                .toList();
    }

    /** {@return what is taken of a line, given back: a line that names nothing says no other intent} */
    private static Taking taking(InvoiceLine line, LineKey on, Money net) {
        return new Taking(
                line.number(), on, on, on.document(), CreditIntent.GIVEN_BACK, line.treatment(), net, Optional.empty());
    }
}
