package org.facturier.core.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The negative lines by which a final invoice takes off what was invoiced before, less what was credited of it: a line of
 * the order by itself, everything else in one line for each document and treatment. They are lines, and no amount paid
 * (BT-113), because what they take off bore tax, which the final invoice must not bear again.
 *
 * <p>Of four days at 10.00 one was billed as {@code N-1}, and a deposit of 12.00 as {@code N-2}. The final invoice bills
 * four days, and takes off {@code Acompte N-1, Jour} of -1 at 10.00, and {@code Acompte N-2} of -12.00.
 *
 * @source Directive 2006/112/EC, art. 220; CGI, art. 289, I, 1, c
 */
final class DepositDeductions {

    private final String words;
    private final Chain chain;
    private final List<Invoice> invoices;

    /**
     * Makes the deductions.
     *
     * @param words  what each line says before the number of the document it takes off
     * @param chain  the documents on the order
     * @param invoices  those to take off
     */
    DepositDeductions(String words, Chain chain, List<Invoice> invoices) {
        this.words = words;
        this.chain = chain;
        this.invoices = invoices;
    }

    /**
     * {@return the lines, invoice by invoice, each by treatment; none for an invoice that was credited in full} Each names
     * the line that it takes off, where it is just one.
     */
    List<LineItem> lines() {
        List<LineItem> lines = new ArrayList<>();
        for (Invoice invoice : invoices) {
            InvoiceOnOrder part = InvoiceOnOrder.of(chain, invoice);
            part.remaining().taxes().forEach(group -> lines.addAll(lines(part, group)));
        }
        return lines;
    }

    /**
     * What lines of the order have is taken off by these; the rest of the treatment, such as a lump sum or a share of an
     * allowance on the whole, in one line.
     */
    private List<LineItem> lines(InvoiceOnOrder part, TaxSubtotal group) {
        List<LineItem> lines = new ArrayList<>();
        Money rest = group.net();
        for (InvoiceLine line : linesOf(part.invoice(), group.treatment())) {
            Money net = part.net(line);
            if (line.item().bills().isPresent() && !net.isZero()) {
                lines.add(ofLine(part.invoice(), line, net));
                rest = rest.minus(net);
            }
        }
        if (!rest.isZero()) {
            lines.add(ofTreatment(part.invoice(), group.treatment(), rest));
        }
        return lines;
    }

    /** {@return the lines of an invoice under a treatment, in its order} */
    private static List<InvoiceLine> linesOf(Invoice invoice, TaxTreatment treatment) {
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .toList();
    }

    /** A line of which nothing was credited is taken off with its quantity, of another what is left as a lump sum. */
    private LineItem ofLine(Invoice invoice, InvoiceLine line, Money net) {
        boolean whole = net.equals(line.net()) && line.item().quantity().signum() != 0;
        LineItem.Builder off = whole
                ? StatedLine.quantity(line, line.item().quantity().abs(), net.negated())
                : StatedLine.part(line, net.negated());
        return off.description(described(invoice) + ", " + line.item().description())
                .corrects(new LineReference(invoice.number(), line.number()))
                .bills(line.item().bills().orElseThrow())
                .build();
    }

    /** {@return what is taken off under a treatment beside lines of the order, as a lump sum below zero} */
    private LineItem ofTreatment(Invoice invoice, TaxTreatment treatment, Money net) {
        LineItem.Builder off = StatedLine.lumpSum(described(invoice), net.negated(), treatment, invoice.lines());
        only(invoice, treatment).ifPresent(line -> {
            off.corrects(new LineReference(invoice.number(), line.number()));
            line.taxPoint().ifPresent(off::taxPoint);
        });
        return off.build();
    }

    /** The line that is taken off, where there is just one. */
    private static Optional<InvoiceLine> only(Invoice invoice, TaxTreatment treatment) {
        List<InvoiceLine> amounts = linesOf(invoice, treatment).stream()
                .filter(line -> line.item().bills().isEmpty())
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** {@return the words before a number, such as {@code Acompte F-2026-0004}} */
    private String described(Invoice invoice) {
        return words + " " + invoice.number();
    }
}
