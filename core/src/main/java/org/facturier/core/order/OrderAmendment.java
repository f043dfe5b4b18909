package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Remaining;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * Holds an order that is amended to what was billed of it: lines that were billed stay where they are, and come to that at
 * least. Lines of invoices name lines of the order by their number, so that these may not move. What was not billed yet, or
 * was credited in full, may become anything.
 *
 * <p>Of ten chairs and two tables four chairs were billed. Twelve chairs and a lamp are fine, three chairs are not, nor
 * four chairs at another price, nor tables in their place.
 */
final class OrderAmendment {

    private final Order before;
    private final Billed billed;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param before  the order as it was agreed first
     * @param billed  what was billed of it
     */
    OrderAmendment(Order before, Billed billed) {
        this.before = before;
        this.billed = billed;
    }

    /**
     * {@return the amended order, under the number and date of the first; or all that is wrong}
     *
     * @param draft  the whole as it is agreed now
     * @param calculated  what it comes to
     */
    Outcome<Order> to(InvoiceDraft draft, CalculatedAmounts calculated) {
        parties(draft.header());
        same("header.type", DocumentType.INVOICE, draft.header().type());
        same("header.policy", before.calculated().policy(), calculated.policy());
        if (!Order.isOf(draft, calculated)) {
            wrong("lines", say("amounts", "order {order}: the calculated amounts are those of another draft"));
        }
        before.calculated().lines().stream().filter(this::isBilled).forEach(line -> line(line, calculated));
        if (found.isEmpty()) {
            treatments(calculated);
        }
        return Outcome.of(draft, new Findings(found)).map(fit -> new Order(before.reference(), fit, calculated));
    }

    /** Currency and parties stay; a name or an address may change. */
    private void parties(DocumentHeader header) {
        DocumentHeader ours = before.draft().header();
        same("header.currency", ours.currency(), header.currency());
        same("header.seller", ours.seller().id(), header.seller().id());
        same("header.buyer", ours.buyer().id(), header.buyer().id());
    }

    /** Finds what is other than in the first order, at its place. */
    private void same(String path, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            wrong(
                    path,
                    say("other", "order {order}: it has {ours}, amended {theirs}")
                            .with("ours", ours)
                            .with("theirs", theirs));
        }
    }

    /** {@return whether something was billed as this line; a deposit is of no line} */
    private boolean isBilled(InvoiceLine line) {
        Billed.Amount amount = billed.line(line.number());
        return amount.quantity().signum() != 0 || !amount.net().isZero();
    }

    /** Holds a line that was billed in part to its place, then to what was billed. */
    private void line(InvoiceLine line, CalculatedAmounts calculated) {
        int at = line.number() - 1;
        if (at >= calculated.lines().size() || !isSame(line, calculated.lines().get(at))) {
            wrong(
                    "lines[" + at + "]",
                    say("line", "order {order}: line {line} was billed in part and is no longer there as it was")
                            .with("line", line.number()));
        } else {
            atLeast(at, calculated);
        }
    }

    /** Whether two lines are the same but for their quantity, and what follows from that. */
    private static boolean isSame(InvoiceLine line, InvoiceLine amended) {
        return amended.treatment().equals(line.treatment())
                && amended.item().toBuilder()
                        .quantity(line.item().quantity())
                        .build()
                        .equals(line.item());
    }

    /** Neither units nor amount are below what was billed, in the terms of the prices. */
    private void atLeast(int at, CalculatedAmounts calculated) {
        InvoiceLine amended = calculated.lines().get(at);
        Billed.Amount amount = billed.line(amended.number());
        Money so = calculated.includesTax() ? amount.withTax() : amount.net();
        BigDecimal quantity = amended.item().quantity();
        boolean less = quantity.signum() * amount.quantity().signum() < 0
                || quantity.abs().compareTo(amount.quantity().abs()) < 0;
        if (less || Remaining.isBeyond(so, amended.amount())) {
            wrong(
                    "lines[" + at + "].quantity",
                    say(
                                    "quantity",
                                    "order {order}: of line {line}, {billed} were billed for {so}, amended to {quantity} for {amended}")
                            .with("line", amended.number())
                            .with("billed", amount.quantity())
                            .with("so", so)
                            .with("quantity", quantity)
                            .with("amended", amended.amount()));
        }
    }

    /** Deposits are of no line: so each treatment comes to what was billed under it at least. */
    private void treatments(CalculatedAmounts calculated) {
        for (TaxSubtotal whole : before.calculated().totals().taxes()) {
            Money net = billed.net(whole.treatment());
            Money amended = calculated.totals().taxes().stream()
                    .filter(group -> group.treatment().equals(whole.treatment()))
                    .map(TaxSubtotal::net)
                    .reduce(Money.zero(net.getCurrencyUnit()), Money::plus);
            if (!net.isZero() && Remaining.isBeyond(net, amended)) {
                wrong(
                        "lines",
                        say("group", "order {order}: {billed} was billed under {treatment}, {amended} is left of it")
                                .with("billed", net)
                                .with("treatment", whole.treatment())
                                .with("amended", amended));
            }
        }
    }

    private void wrong(String path, Message message) {
        found.add(OrderRule.ORDER_AMENDED.at(
                path, message.with("order", before.reference().number())));
    }
}
