package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** Holds a part of an order to what earlier parts left. */
final class OrderLimit {

    private final Order order;
    private final Billed billed;
    private final List<Finding> found = new ArrayList<>();

    OrderLimit(Order order, Billed billed) {
        this.order = order;
        this.billed = billed;
    }

    /** {@return what is wrong with a part of these lines and allowances} */
    Findings part(List<LineItem> lines, List<DocumentAllowanceCharge> parts, OrderTerms terms) {
        if (lines.isEmpty()) {
            beyond("lines", "there is nothing to bill", leftHint(terms.left()));
        }
        amounts(lines, parts).forEach((treatment, amount) -> {
            Money left = terms.left(treatment);
            if (Remaining.isBeyond(amount, left)) {
                beyond(
                        "lines",
                        amount + " under " + treatment + " is to be billed, " + left + " is left",
                        leftHint(left));
            }
        });
        return new Findings(found);
    }

    private Map<TaxTreatment, Money> amounts(List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        Map<TaxTreatment, Money> nets = new LinkedHashMap<>();
        lines.forEach(line -> nets.merge(
                line.treatment().orElseThrow(),
                LineAmount.of(order.draft().header().currency(), line).amount(),
                Money::plus));
        parts.forEach(part -> nets.merge(part.treatment().orElseThrow(), DocumentParts.signed(part), Money::plus));
        return nets;
    }

    private static String leftHint(Money left) {
        return left.isZero() ? "bill nothing more" : "bill " + left + " at most";
    }

    /** {@return what is wrong with an amount on the whole, of which so much is left} */
    Findings amount(Money amount, Money left) {
        if (!amount.isSameCurrency(left) || amount.isZero() || Remaining.isBeyond(amount, left)) {
            beyond("lines", amount + " is to be billed, " + left + " is left", leftHint(left));
        }
        return new Findings(found);
    }

    /** {@return what is wrong with quantities of lines, by number of the line} */
    Findings quantities(Map<Integer, BigDecimal> quantities) {
        quantities.forEach((number, quantity) -> {
            if (number < 1 || number > order.valuation().lines().size()) {
                beyond(
                        "lines[" + number + "]",
                        "there is no line " + number,
                        "name a line from 1 to " + order.valuation().lines().size());
            } else {
                quantity(order.valuation().lines().get(number - 1), quantity);
            }
        });
        return new Findings(found);
    }

    private void quantity(InvoiceLine line, BigDecimal quantity) {
        String path = "lines[" + line.number() + "].quantity";
        Findings endless = LimitCheck.begun().and(path, quantity).findings();
        if (endless.hasErrors()) {
            endless.forEach(found::add);
            return;
        }
        BigDecimal left =
                line.item().quantity().subtract(billed.line(line.number()).quantity());
        if (quantity.signum() * left.signum() <= 0 || quantity.abs().compareTo(left.abs()) > 0) {
            beyond(
                    path,
                    quantity.toPlainString() + " of line " + line.number() + " is to be billed, " + left.toPlainString()
                            + " is left",
                    left.signum() == 0 ? "bill nothing more of it" : "bill " + left.toPlainString() + " at most");
        }
    }

    /** {@return what was billed beyond the order, which no final invoice may take off} */
    Findings closing() {
        for (var left : billed.left().taxes()) {
            Money whole = left.net().plus(billed.net(left.treatment()));
            if (Remaining.isBeyond(billed.net(left.treatment()), whole)) {
                beyond(
                        "lines",
                        billed.net(left.treatment()) + " was billed under " + left.treatment() + ", " + whole
                                + " was ordered",
                        "credit " + left.net().abs() + " on what was billed before");
            }
        }
        return new Findings(found);
    }

    private void beyond(String path, String message, String hint) {
        found.add(IssuingRule.ORDER_LIMIT
                .at(path, "order " + order.reference().number() + ": " + message)
                .withHint(hint));
    }
}
