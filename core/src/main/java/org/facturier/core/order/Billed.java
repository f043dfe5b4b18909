package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;

/**
 * What was invoiced of an order, less what was credited of that: a fold over its documents. An invoice that a corrective
 * one replaces does not count, the corrective one does; a credit note counts by what it leaves of its invoice. It is made
 * anew with each billing, from what the host hands over, and remembers nothing.
 */
final class Billed {

    /**
     * How much of a line of the order.
     *
     * @param quantity  in the unit of the line, of its sign
     * @param net  without tax, before allowances and charges on the whole, as the line of the order is
     * @param withTax  the same with tax
     */
    record Amount(BigDecimal quantity, Money net, Money withTax) {

        /** {@return both together} */
        Amount plus(Amount more) {
            return new Amount(quantity.add(more.quantity), net.plus(more.net), withTax.plus(more.withTax));
        }
    }

    private final Order order;
    private final List<Invoice> documents;
    private final VatBreakdown taxes = new VatBreakdown();
    private final LevySums levies = new LevySums();
    private final WholeAllowancesAndCharges parts;
    private final WholeAllowancesAndCharges partsWithTax;
    private final Map<Integer, Amount> lines = new TreeMap<>();
    private Money rounding;
    private Money payableOfParts;

    /**
     * Makes the fold.
     *
     * @param order  the order
     * @param chain  every invoice on it, and every credit note on those
     */
    Billed(Order order, Chain chain) {
        this.order = order;
        this.documents = chain.effective().stream()
                .filter(document -> !document.type().isCredit())
                .toList();
        this.parts = WholeAllowancesAndCharges.withoutTax(order.calculated());
        this.partsWithTax = WholeAllowancesAndCharges.withTax(order.calculated());
        this.rounding = zero();
        this.payableOfParts = zero();
        order.calculated()
                .lines()
                .forEach(line -> lines.put(line.number(), new Amount(BigDecimal.ZERO, zero(), zero())));
        documents.forEach(document -> take(InvoiceOnOrder.of(chain, document)));
    }

    /** A deposit bears no security, so that what is payable of it is not taken off what security is held back of. */
    private void take(InvoiceOnOrder part) {
        taxes.plus(part.remaining().taxes());
        levies.plus(part.levies());
        parts.take(part.allowancesAndCharges());
        partsWithTax.take(part.allowancesAndCharges());
        rounding = rounding.plus(part.rounding());
        if (!isDeposit(part.invoice())) {
            payableOfParts = payableOfParts.plus(part.payable());
        }
        part.invoice()
                .lines()
                .forEach(line -> line.item()
                        .bills()
                        .ifPresent(
                                of -> count(of, new Amount(part.quantity(line), part.net(line), part.withTax(line)))));
    }

    /** A line that bills a line of another order does not count, nor one of a line that this order does not have. */
    private void count(LineReference of, Amount amount) {
        if (of.invoice().equals(order.reference().number())) {
            lines.computeIfPresent(of.line(), (number, before) -> before.plus(amount));
        }
    }

    /** {@return whether no invoice stands on the order; one that was credited in full does} */
    boolean isNothing() {
        return documents.isEmpty();
    }

    /** {@return the invoices that stand, deposits included and notes not, in the order of the chain} */
    List<Invoice> documents() {
        return documents;
    }

    /** {@return whether a deposit stands on the order} */
    boolean hasDeposits() {
        return documents.stream().anyMatch(Billed::isDeposit);
    }

    /** {@return whether an invoice is one over a deposit (386), which bills no works} */
    private static boolean isDeposit(Invoice document) {
        return document.type().isPrepayment();
    }

    /** {@return what is payable in deposits, which hold nothing back, and in the final invoice} */
    Money payableWithDeposits() {
        return order.calculated().totals().payable().minus(payableOfParts);
    }

    /**
     * {@return what was billed of a line of the order, nothing where none was}
     *
     * @param number  of a line that the order has
     */
    Amount line(int number) {
        return lines.get(number);
    }

    /** {@return the allowances and charges on the whole, less what documents took of them, without tax} */
    WholeAllowancesAndCharges allowancesAndCharges() {
        return parts;
    }

    /** {@return the same where prices include tax, in their terms} */
    WholeAllowancesAndCharges partsWithTax() {
        return partsWithTax;
    }

    /** {@return what was invoiced under a treatment, without tax} */
    Money net(TaxTreatment treatment) {
        return taxes.net(treatment).orElse(zero());
    }

    /**
     * {@return what the next document starts from: what the order came to, and what all documents so far have left of it}
     * Kept with that document, it lets its tax be worked out again without the others.
     */
    DocumentBasis basis() {
        return new DocumentBasis(
                order.reference(),
                new CorrectionBasis(
                        order.calculated().totals().taxes(),
                        taxes.groups(),
                        order.calculated().totals().rounding().minus(rounding),
                        order.calculated().totals().levies(),
                        levies.amounts(),
                        List.of(),
                        withTax()));
    }

    /**
     * What was billed is the whole less what is left, so that a part that was said without tax counts with the tax that it
     * bore.
     */
    private List<WithTax> withTax() {
        if (!order.calculated().includesTax()) {
            return List.of();
        }
        OrderTerms terms = new TermsWithTax(order, this);
        return order.calculated().totals().taxes().stream()
                .map(group -> new WithTax(
                        group.treatment(), terms.of(group), terms.of(group).minus(terms.remaining(group.treatment()))))
                .toList();
    }

    /**
     * {@return what is left of the order, by line and by treatment} The two need not come to one sum: a deposit is of no
     * line, and a line is before allowances and charges on the whole.
     */
    Remaining remaining() {
        Map<Integer, Money> nets = new TreeMap<>();
        order.calculated().lines().forEach(line -> nets.put(line.number(), remaining(line)));
        List<TaxSubtotal> groups = VatBreakdown.of(order.calculated().totals().taxes())
                .minus(taxes.groups())
                .groups();
        return Remaining.of(zero(), nets, groups);
    }

    /** Parts with tax have the net of their group, which need not be that of their line: what is billed with tax is billed. */
    private Money remaining(InvoiceLine line) {
        Amount amount = lines.get(line.number());
        boolean isBilled = order.calculated().includesTax()
                && !line.amount().isZero()
                && amount.withTax().equals(line.amount());
        return isBilled ? zero() : line.net().minus(amount.net());
    }

    private Money zero() {
        return Money.zero(order.draft().header().currency());
    }
}
