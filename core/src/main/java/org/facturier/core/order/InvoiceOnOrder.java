package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LevySums;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What credit notes have left of an invoice on an order, in the terms of the order: a line there is before allowances and
 * charges on the whole, of which the line bears its share. A line of 100.00 that came to 95.00, of which 19.00 were
 * credited, has 76.00 left of 95.00 and so 80.00 left of 100.00.
 *
 * @param invoice  the invoice
 * @param basis  what it came to, and what was credited
 * @param remaining  what is left of it
 * @param amounts  what each of its lines came to without tax
 * @param amountsWithTax  the same with tax, where prices are
 * @param remainingWithTax  what is left of that, where no note was without
 */
record InvoiceOnOrder(
        Invoice invoice,
        CorrectionBasis basis,
        Remaining remaining,
        SortedMap<Integer, Money> amounts,
        SortedMap<Integer, Money> amountsWithTax,
        SortedMap<Integer, Money> remainingWithTax) {

    /** {@return what is left of an invoice that the chain has} */
    static InvoiceOnOrder of(Chain chain, Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        return new InvoiceOnOrder(
                invoice,
                chain.basis(key),
                chain.remaining(key),
                chain.amounts(key),
                chain.amountsWithTax(key),
                chain.remainingWithTax(key));
    }

    /** {@return what is left of its levies, base and amount} */
    List<LevyAmount> levies() {
        return new LevySums().plus(basis.levies()).minus(basis.leviesCredited()).amounts();
    }

    /** {@return what is left of its rounding amount, of either sign, mostly zero} */
    Money rounding() {
        return basis.rounding();
    }

    /** {@return what is left of what was payable: net, tax, levies and rounding} */
    Money payable() {
        return levies().stream()
                .map(LevyAmount::signed)
                .reduce(remaining.net().plus(remaining.tax()).plus(rounding()), Money::plus);
    }

    /** {@return what is left of a line before allowances and charges on the whole} */
    Money net(InvoiceLine line) {
        return share(line.net(), remaining.lines().get(line.number()), cameTo(line));
    }

    /** {@return the same with tax; of a line without, what its rate makes of it} */
    Money withTax(InvoiceLine line) {
        return line.gross()
                .map(gross -> remainingWithTax(line, gross))
                .orElseGet(() -> withTax(line.treatment(), net(line)));
    }

    /** Where some of it was credited without tax, what is left of it without. */
    private Money remainingWithTax(InvoiceLine line, Money gross) {
        Money whole = amountsWithTax.get(line.number());
        Money withTax = remainingWithTax.get(line.number());
        return whole == null || withTax == null
                ? share(gross, remaining.lines().get(line.number()), cameTo(line))
                : share(gross, withTax, whole);
    }

    /** {@return a net amount with its tax, rounded by itself} */
    private static Money withTax(TaxTreatment treatment, Money net) {
        return net.plus(treatment.taxOn(net));
    }

    /**
     * {@return the units that count as billed: all of the line, unless it was given back whole} A note over a part of a
     * line gives back money, not pieces.
     */
    BigDecimal quantity(InvoiceLine line) {
        boolean spent =
                remaining.lines().get(line.number()).isZero() && !cameTo(line).isZero();
        return spent ? BigDecimal.ZERO : line.item().quantity();
    }

    /** {@return what a line came to without tax, its share of allowances and charges on the whole included} */
    private Money cameTo(InvoiceLine line) {
        return amounts.get(line.number());
    }

    /** {@return what is left of its allowances and charges on the whole, each by what is left under its treatment} */
    List<StatedAllowanceCharge> allowancesAndCharges() {
        return invoice.calculated().allowancesAndCharges().stream()
                .map(part -> new StatedAllowanceCharge(
                        part.number(),
                        part.agreed(),
                        Optional.of(remaining(
                                part, part.gross().orElseGet(() -> withTax(part.treatment(), part.amount())))),
                        remaining(part, part.amount()),
                        part.treatment()))
                .toList();
    }

    /**
     * It goes by what is left of the net of its treatment; under a treatment that the invoice does not state, nothing was
     * credited.
     */
    private Money remaining(StatedAllowanceCharge part, Money amount) {
        return basis.invoiced().stream()
                .filter(group -> group.treatment().equals(part.treatment()))
                .map(TaxSubtotal::net)
                .findFirst()
                .map(whole -> share(amount, remaining.net(part.treatment()), whole))
                .orElse(amount);
    }

    /** The amount in the proportion of what is left to the whole, rounded; as it is where nothing was taken. */
    private static Money share(Money amount, Money left, Money whole) {
        return left.equals(whole)
                ? amount
                : Rounding.quotient(
                        amount.getCurrencyUnit(), amount.getAmount().multiply(left.getAmount()), whole.getAmount());
    }
}
