package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.chain.LevySums;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What credit notes have left of an invoice on an order, in the terms of the order: a line there is before allowances and
 * charges on the whole, of which the line bears its share.
 *
 * @param chain  the invoice and the notes on it
 * @param invoice  the invoice
 * @param basis  what it came to, and what was credited
 * @param left  what is left of it
 */
record BilledPart(Chain chain, Invoice invoice, CorrectionBasis basis, Remaining left) {

    static BilledPart of(Chain chain, Invoice invoice) {
        DocumentKey key = DocumentKey.of(invoice);
        return new BilledPart(chain, invoice, chain.basis(key), chain.remaining(key));
    }

    List<LevyAmount> levies() {
        return new LevySums()
                .plus(invoice.totals().levies())
                .minus(basis.leviesCredited())
                .amounts();
    }

    Money rounding() {
        return left.isNothing() ? basis.rounding().multipliedBy(0) : basis.rounding();
    }

    /** {@return what is left of a line before allowances and charges on the whole} */
    Money net(InvoiceLine line) {
        return share(line.net(), left.lines().get(line.number()), cameTo(line));
    }

    /** A note over a part of a line gives back money, not pieces. */
    BigDecimal quantity(InvoiceLine line) {
        boolean spent =
                left.lines().get(line.number()).isZero() && !cameTo(line).isZero();
        return spent ? BigDecimal.ZERO : line.item().quantity();
    }

    private Money cameTo(InvoiceLine line) {
        return chain.amounts(DocumentKey.of(invoice)).get(line.number());
    }

    /** {@return what is left of its allowances and charges on the whole, each by what is left under its treatment} */
    List<StatedAllowanceCharge> allowancesAndCharges() {
        return invoice.valuation().allowancesAndCharges().stream()
                .map(part -> new StatedAllowanceCharge(
                        part.number(), part.agreed(), part.gross(), left(part), part.treatment()))
                .toList();
    }

    private Money left(StatedAllowanceCharge part) {
        return basis.invoiced().stream()
                .filter(group -> group.treatment().equals(part.treatment()))
                .map(TaxSubtotal::net)
                .findFirst()
                .map(whole -> share(part.amount(), left.net(part.treatment()), whole))
                .orElse(part.amount());
    }

    private static Money share(Money amount, Money left, Money whole) {
        return left.equals(whole)
                ? amount
                : Rounding.quotient(
                        amount.getCurrencyUnit(), amount.getAmount().multiply(left.getAmount()), whole.getAmount());
    }
}
