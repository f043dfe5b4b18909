package org.facturier.core.correction;

import org.facturier.core.calculation.LineAmount;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CalculationPolicy;
import org.joda.money.Money;

/**
 * A line as it should have been, against what later documents have made of it; in the terms of the prices of the invoice.
 * What counts now is what is left of the line and what is left of that which supplements added to it.
 *
 * <p>Of 3 units of 100.00, 5 were right, and a supplement over 200.00 was issued. 4 are right now: 300.00 left of the line
 * and 200.00 of the supplement, less 400.00, are 100.00 too much.
 */
final class RightLine {

    private final Chain chain;
    private final Invoice invoice;
    private final int number;
    private final LineItem right;
    private final Takeable takeable;

    /**
     * @param chain  the invoice, and all that was done to it
     * @param invoice  the invoice
     * @param number  of the line
     * @param right  the line as it should have been
     */
    RightLine(Chain chain, Invoice invoice, int number, LineItem right) {
        this.chain = chain;
        this.invoice = invoice;
        this.number = number;
        this.right = right;
        this.takeable = Takeable.of(chain, invoice);
    }

    /**
     * {@return what was billed too much, of the sign of the line, or too little, with the other; nothing of a line that the
     * invoice does not have, or in another currency}
     */
    Money tooMuch() {
        return invoice.lines().stream()
                .filter(line -> line.number() == number)
                .filter(line -> right.price().unitPrice().isSameCurrency(line.net()))
                .map(line -> remaining(line).plus(added(line)).minus(cameTo(line)))
                .findFirst()
                .orElse(Money.zero(right.price().unitPrice().getCurrencyUnit()));
    }

    /** {@return whether something is to be added} */
    boolean isMissing() {
        Money tooMuch = tooMuch();
        return !tooMuch.isZero()
                && Remaining.isOpposite(tooMuch, invoice.lines().get(number - 1).net());
    }

    /** {@return by which arithmetic it is added} */
    CalculationPolicy policyOfMore() {
        return takeable.policyOfMore();
    }

    /** {@return what is left of the line itself; nothing where it credits another} */
    private Money remaining(InvoiceLine line) {
        return takeable.lines().getOrDefault(number, line.net().multipliedBy(0));
    }

    /** What supplements added, less what was credited of them. */
    private Money added(InvoiceLine line) {
        return chain.on(new LineKey(DocumentKey.of(invoice), number)).stream()
                .filter(effect -> effect.kind() == Effect.Kind.SUPPLEMENT)
                .filter(chain::stands)
                .map(Effect::by)
                .map(by -> takeable.remaining(by, line.treatment()))
                .reduce(line.net().multipliedBy(0), Money::plus);
    }

    /**
     * What it would have come to on the document, as its price is to that of the line: it bears the same part of allowances
     * and charges on the whole. A line of 100.00 that came to 95.00 and should have been 80.00 would have come to 76.00. Of
     * a line of nothing, it is what the right one comes to by itself.
     */
    private Money cameTo(InvoiceLine line) {
        Money whole = takeable.whole().getOrDefault(number, line.amount());
        Money amount = LineAmount.of(line.net().getCurrencyUnit(), right).amount();
        return line.amount().isZero()
                ? amount
                : Rounding.quotient(
                        amount.getCurrencyUnit(),
                        whole.getAmount().multiply(amount.getAmount()),
                        line.amount().getAmount());
    }
}
