package org.facturier.core.correction;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.LinePath;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Holds a credit note to what earlier ones left of each line, and of each treatment. All that is wrong is found at once,
 * each with the place in what was asked for ({@code lines[1]} is line 2) and with a hint of what is possible. One is made
 * for each thing that is held: it gathers what it finds.
 */
final class CreditLimit {

    private final Invoice invoice;
    private final Takeable left;
    private final List<Finding> found = new ArrayList<>();
    private final Map<TaxTreatment, Money> taken = new LinkedHashMap<>();

    /**
     * @param invoice  of which something is to be credited
     * @param left  what can be, in the terms of the amounts that are held
     */
    CreditLimit(Invoice invoice, Takeable left) {
        this.invoice = invoice;
        this.left = left;
    }

    /**
     * {@return what is wrong with crediting all}
     *
     * @param remaining  of the invoice, without tax
     * @param beside  what is left beside its lines, by treatment
     * @param net  what that comes to, less what the invoice itself credited and is as it was again
     */
    Findings whole(Remaining remaining, Map<TaxTreatment, Money> beside, Money net) {
        if (beside.isEmpty() && left.lines().values().stream().allMatch(Money::isZero)) {
            beyond(
                    "lines",
                    say("nothing", "{invoice}: nothing is left to credit"),
                    say("nothing", "bill nothing, or name lines"));
        } else if (Remaining.isOpposite(net, remaining.net())) {
            beyond(
                    "lines",
                    say(
                                    "carried",
                                    "{invoice}: it credited more of earlier invoices than the {left} left on its own lines")
                            .with("left", remaining.net()),
                    say("carried", "credit single lines of it"));
        }
        return new Findings(found);
    }

    /**
     * {@return what is wrong with crediting amounts}
     *
     * @param nets  by number of the line, in the terms of what is left
     */
    Findings lines(SortedMap<Integer, Money> nets) {
        if (nets.isEmpty()) {
            beyond(
                    "lines",
                    say("noLine", "{invoice}: no line is named"),
                    say("amounts", "name lines and the amount to credit on each"));
        }
        nets.forEach((number, net) -> {
            if (exists(number)) {
                amount(number, net);
            }
        });
        taken.forEach(this::treatment);
        return new Findings(found);
    }

    /**
     * {@return what is wrong with crediting units}
     *
     * @param credited  what was given back in units before
     * @param quantities  by number of the line, of its sign
     */
    Findings quantities(CreditedQuantities credited, SortedMap<Integer, BigDecimal> quantities) {
        if (quantities.isEmpty()) {
            beyond(
                    "lines",
                    say("noLine", "{invoice}: no line is named"),
                    say("quantities", "name lines and the quantity to credit on each"));
        }
        quantities.forEach((number, quantity) -> {
            if (exists(number)) {
                quantity(invoice.lines().get(number - 1), quantity, credited);
            }
        });
        return new Findings(found);
    }

    /**
     * A line by which the invoice itself took something back is no line of its own, and has nothing left. It is given back
     * by a note in full.
     */
    private boolean exists(int number) {
        if (!left.lines().containsKey(number)) {
            found.add(CreditRule.CREDIT_LINE_EXISTS
                    .at(
                            LinePath.of(number),
                            say("own", "{invoice} has no line {line} of its own")
                                    .with("invoice", invoice.number())
                                    .with("line", number))
                    .withHint(say("own", "name one of the lines {lines}")
                            .with("lines", left.lines().keySet())));
        }
        return left.lines().containsKey(number);
    }

    /**
     * An amount of nothing, of the other sign or in another currency does not count for its treatment. One that is too large
     * does, and may be found there too.
     */
    private void amount(int number, Money net) {
        String path = LinePath.of(number);
        Money most = left.lines().get(number);
        if (!net.isSameCurrency(most) || net.isZero() || Remaining.isOpposite(net, most)) {
            beyond(
                    path,
                    say("sign", "{invoice}: {amount} cannot be credited on a line with {left} left")
                            .with("amount", net)
                            .with("left", most),
                    net.isSameCurrency(most) ? something(most) : in(most));
            return;
        }
        if (Remaining.isBeyond(net, most)) {
            beyond(
                    path,
                    say("line", "{invoice}: {amount} is to be credited on line {line}, {left} is left")
                            .with("amount", net)
                            .with("line", number)
                            .with("left", most),
                    atMost(most));
        }
        taken.merge(invoice.lines().get(number - 1).treatment(), net, Money::plus);
    }

    /** What is given back with a return among the lines is not less than nothing. */
    private void treatment(TaxTreatment treatment, Money net) {
        Money most = left.under(treatment, net.multipliedBy(0));
        if (Remaining.isBeyond(net, most)) {
            beyond(
                    "lines",
                    say("group", "{invoice}: {amount} is to be credited under {treatment}, {left} is left")
                            .with("amount", net)
                            .with("treatment", treatment)
                            .with("left", most),
                    atMost(most));
        }
    }

    /**
     * What has more digits than a number may have is refused before anything is divided by it. Of a line all of whose
     * amount was given back, no unit can be.
     */
    private void quantity(InvoiceLine line, BigDecimal quantity, CreditedQuantities credited) {
        String path = LinePath.of(line.number()) + ".quantity";
        Findings endless = LimitCheck.begun().and(path, quantity).findings();
        if (endless.hasErrors()) {
            endless.forEach(found::add);
            return;
        }
        BigDecimal most = credited.remaining(line);
        boolean beyond = quantity.signum() * most.signum() <= 0
                || quantity.abs().compareTo(most.abs()) > 0
                || left.lines().get(line.number()).isZero();
        if (beyond) {
            beyond(
                    path,
                    say(
                                    "quantity",
                                    "{invoice}: {quantity} of line {line} is to be credited, {left} for {amount} is left")
                            .with("quantity", quantity)
                            .with("line", line.number())
                            .with("left", most)
                            .with("amount", left.lines().get(line.number())),
                    units(quantity, most));
        }
    }

    /** {@return what is possible of units, in words of a hint} */
    private static Message units(BigDecimal quantity, BigDecimal most) {
        if (most.signum() == 0) {
            return say("none", "credit nothing more");
        }
        return quantity.signum() == most.signum()
                ? say("left", "credit what is left at most")
                : something(most.signum(), most);
    }

    /** {@return what is possible instead of nothing, or of less than that} */
    private static Message something(Money most) {
        return most.isZero() ? atMost(most) : something(most.getAmount().signum(), most);
    }

    private static Message something(int sign, Object most) {
        return (sign > 0
                        ? say("more", "credit more than zero, {most} at most")
                        : say("less", "credit less than zero, {most} at least"))
                .with("most", most);
    }

    /** {@return what is possible instead of another currency} */
    private static Message in(Money most) {
        return say("currency", "credit it in {currency}, the currency of the invoice")
                .with("currency", most.getCurrencyUnit().getCode());
    }

    /** {@return what is possible, in words of a hint} */
    private static Message atMost(Money most) {
        return most.isZero()
                ? say("none", "credit nothing more")
                : say("most", "credit {most} at most").with("most", most);
    }

    /**
     * @param path  in what was asked for
     * @param message  with the place of the invoice, which is filled in
     * @param hint  what is possible
     */
    private void beyond(String path, Message message, Message hint) {
        found.add(CreditRule.CREDIT_WITHIN_INVOICE
                .at(path, message.with("invoice", invoice.number()))
                .withHint(hint));
    }
}
