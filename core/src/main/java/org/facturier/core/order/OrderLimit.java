package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

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
import org.facturier.core.finding.Message;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Holds a part of an order to what earlier parts left, by treatment: a deposit is of no line, so that lines alone would not
 * tell. Each finding comes with what is possible. One is made for each thing that is held: it gathers what it finds.
 */
final class OrderLimit {

    private final Order order;
    private final Billed billed;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param order  the order
     * @param billed  what was billed of it
     */
    OrderLimit(Order order, Billed billed) {
        this.order = order;
        this.billed = billed;
    }

    /**
     * {@return what is wrong with a part of these lines and allowances; that it has no line, too}
     *
     * @param lines  in the terms of the part, each with its treatment
     * @param parts  that {@link WholeAllowancesAndCharges} made
     * @param terms  those of the part
     */
    Findings partialInvoice(List<LineItem> lines, List<DocumentAllowanceCharge> parts, OrderTerms terms) {
        if (lines.isEmpty()) {
            beyond("lines", say("nothing", "order {order}: there is nothing to bill"), leftHint(terms.remaining()));
        }
        amounts(lines, parts).forEach((treatment, amount) -> {
            Money left = terms.remaining(treatment);
            if (Remaining.isBeyond(amount, left)) {
                beyond(
                        "lines",
                        say("group", "order {order}: {amount} is to be billed under {treatment}, {left} is left")
                                .with("amount", amount)
                                .with("treatment", treatment)
                                .with("left", left),
                        leftHint(left));
            }
        });
        return new Findings(found);
    }

    /** {@return what the part comes to under each treatment, an allowance below zero} */
    private Map<TaxTreatment, Money> amounts(List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        Map<TaxTreatment, Money> nets = new LinkedHashMap<>();
        lines.forEach(line -> nets.merge(
                line.treatment().orElseThrow(),
                LineAmount.of(order.draft().header().currency(), line).amount(),
                Money::plus));
        parts.forEach(part ->
                nets.merge(part.treatment().orElseThrow(), WholeAllowancesAndCharges.signed(part), Money::plus));
        return nets;
    }

    private static Message leftHint(Money left) {
        return left.isZero()
                ? say("none", "bill nothing more")
                : say("most", "bill {most} at most").with("most", left);
    }

    /** {@return what is wrong with an amount on the whole, of which so much is left} */
    Findings amount(Money amount, Money left) {
        if (!amount.isSameCurrency(left) || amount.isZero() || Remaining.isBeyond(amount, left)) {
            beyond(
                    "lines",
                    say("amount", "order {order}: {amount} is to be billed, {left} is left")
                            .with("amount", amount)
                            .with("left", left),
                    leftHint(left));
        }
        return new Findings(found);
    }

    /** {@return what is wrong with quantities of lines, by number of the line} */
    Findings quantities(Map<Integer, BigDecimal> quantities) {
        quantities.forEach((number, quantity) -> {
            if (number < 1 || number > order.calculated().lines().size()) {
                beyond(
                        "lines[" + number + "]",
                        say("line", "order {order}: there is no line {line}").with("line", number),
                        say("line", "name a line from 1 to {lines}")
                                .with("lines", order.calculated().lines().size()));
            } else {
                quantity(order.calculated().lines().get(number - 1), quantity);
            }
        });
        return new Findings(found);
    }

    /** Units are held to what is left of the line, of its sign; a number beyond all limits is not reckoned with. */
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
                    say("quantity", "order {order}: {quantity} of line {line} is to be billed, {left} is left")
                            .with("quantity", quantity)
                            .with("line", line.number())
                            .with("left", left),
                    left.signum() == 0
                            ? say("none", "bill nothing more")
                            : say("most", "bill {most} at most").with("most", left));
        }
    }

    /** {@return what was billed beyond the order, which no final invoice may take off} */
    Findings closing() {
        for (var left : billed.remaining().taxes()) {
            Money whole = left.net().plus(billed.net(left.treatment()));
            if (Remaining.isBeyond(billed.net(left.treatment()), whole)) {
                beyond(
                        "lines",
                        say("closing", "order {order}: {billed} was billed under {treatment}, {ordered} was ordered")
                                .with("billed", billed.net(left.treatment()))
                                .with("treatment", left.treatment())
                                .with("ordered", whole),
                        say("closing", "credit {amount} on what was billed before")
                                .with("amount", left.net().abs()));
            }
        }
        return new Findings(found);
    }

    /**
     * @param path  in the draft
     * @param message  with the place of the order, which is filled in
     * @param hint  what is possible
     */
    private void beyond(String path, Message message, Message hint) {
        found.add(IssuingRule.ORDER_LIMIT
                .at(path, message.with("order", order.reference().number()))
                .withHint(hint));
    }
}
