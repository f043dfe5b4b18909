package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.chain.CreditRule;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** Holds a credit note to what earlier ones left of each line. */
final class CreditLimit {

    private final Invoice invoice;
    private final Takeable left;
    private final List<Finding> found = new ArrayList<>();
    private final Map<TaxTreatment, Money> taken = new LinkedHashMap<>();

    CreditLimit(Invoice invoice, Takeable left) {
        this.invoice = invoice;
        this.left = left;
    }

    /**
     * {@return what is wrong with taking back all}
     *
     * @param remaining  of the invoice, without tax
     * @param net  what that comes to, less what the invoice itself took back and is as it was again
     */
    Findings whole(Remaining remaining, Money net) {
        if (remaining.isNothing() && left.lines().values().stream().allMatch(Money::isZero)) {
            beyond("lines", "nothing is left to credit on " + invoice.number(), "bill nothing, or name lines");
        } else if (Remaining.isOpposite(net, remaining.net())) {
            beyond(
                    "lines",
                    "it took back more of earlier invoices than " + remaining.net()
                            + ", which is left of its own lines",
                    "credit single lines of it");
        }
        return new Findings(found);
    }

    Findings lines(SortedMap<Integer, Money> nets) {
        if (nets.isEmpty()) {
            beyond("lines", "no line is named of " + invoice.number(), "name lines and what to take back of them");
        }
        nets.forEach((number, net) -> {
            if (exists(number)) {
                amount(number, net);
            }
        });
        taken.forEach(this::treatment);
        return new Findings(found);
    }

    Findings quantities(CreditedQuantities credited, SortedMap<Integer, BigDecimal> quantities) {
        if (quantities.isEmpty()) {
            beyond("lines", "no line is named of " + invoice.number(), "name lines and how many units to take back");
        }
        quantities.forEach((number, quantity) -> {
            if (exists(number)) {
                quantity(invoice.lines().get(number - 1), quantity, credited);
            }
        });
        return new Findings(found);
    }

    private boolean exists(int number) {
        if (!left.lines().containsKey(number)) {
            found.add(CreditRule.CREDIT_LINE_EXISTS
                    .at("lines[" + number + "]", invoice.number() + " has no line " + number + " of its own")
                    .withHint("name one of the lines " + left.lines().keySet()));
        }
        return left.lines().containsKey(number);
    }

    private void amount(int number, Money net) {
        String path = "lines[" + number + "]";
        Money most = left.lines().get(number);
        if (!net.isSameCurrency(most) || net.isZero()) {
            beyond(path, net + " cannot be credited on a line of which " + most + " is left", atMost(most));
            return;
        }
        if (Remaining.isBeyond(net, most)) {
            beyond(path, net + " is to be credited on line " + number + ", " + most + " is left", atMost(most));
        }
        taken.merge(invoice.lines().get(number - 1).treatment(), net, Money::plus);
    }

    /** What is given back with a return among the lines is not less than nothing. */
    private void treatment(TaxTreatment treatment, Money net) {
        Money most = left.under(treatment, net.multipliedBy(0));
        if (Remaining.isBeyond(net, most)) {
            beyond("lines", net + " under " + treatment + " is to be credited, " + most + " is left", atMost(most));
        }
    }

    private void quantity(InvoiceLine line, BigDecimal quantity, CreditedQuantities credited) {
        String path = "lines[" + line.number() + "].quantity";
        Findings endless = LimitCheck.begun().and(path, quantity).findings();
        if (endless.hasErrors()) {
            endless.forEach(found::add);
            return;
        }
        BigDecimal most = credited.left(line);
        boolean beyond = quantity.signum() * most.signum() <= 0
                || quantity.abs().compareTo(most.abs()) > 0
                || left.lines().get(line.number()).isZero();
        if (beyond) {
            beyond(
                    path,
                    quantity.toPlainString() + " of line " + line.number() + " is to be taken back, "
                            + most.toPlainString() + " for " + left.lines().get(line.number()) + " is left",
                    most.signum() == 0 ? "credit nothing more of it" : "take back what is left at most");
        }
    }

    private static String atMost(Money most) {
        return most.isZero() ? "credit nothing more" : "credit " + most + " at most";
    }

    private void beyond(String path, String message, String hint) {
        found.add(CreditRule.CREDIT_WITHIN_INVOICE
                .at(path, invoice.number() + ": " + message)
                .withHint(hint));
    }
}
