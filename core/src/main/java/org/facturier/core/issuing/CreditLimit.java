package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** Holds a credit note to what earlier ones left: of each line, and of each treatment. */
final class CreditLimit {

    private final Invoice invoice;
    private final Remaining left;
    private final List<Finding> found = new ArrayList<>();
    private final Map<TaxTreatment, Money> taken = new LinkedHashMap<>();

    CreditLimit(Invoice invoice, Remaining left) {
        this.invoice = invoice;
        this.left = left;
    }

    Findings check(SortedMap<Integer, Money> nets, List<DocumentAllowanceCharge> parts) {
        if (nets.isEmpty() && parts.isEmpty()) {
            beyond("lines", "nothing is left to credit on " + invoice.number(), "bill nothing, or name lines");
        }
        nets.forEach(this::line);
        parts.forEach(part -> taken.merge(part.treatment().orElseThrow(), DocumentParts.signed(part), Money::plus));
        taken.forEach(this::treatment);
        return new Findings(found);
    }

    private void line(int number, Money net) {
        if (!left.lines().containsKey(number)) {
            found.add(IssuingRule.CREDIT_LINE_EXISTS
                    .at("lines[" + number + "]", invoice.number() + " has no line " + number)
                    .withHint("name a line from 1 to " + invoice.lines().size()));
        } else {
            amount(invoice.lines().get(number - 1), net);
        }
    }

    private void amount(InvoiceLine line, Money net) {
        String path = "lines[" + line.number() + "]";
        Money most = left.lines().get(line.number());
        if (!net.isSameCurrency(most) || net.isZero()) {
            beyond(path, net + " cannot be credited on a line of " + line.net(), "name an amount of " + most);
            return;
        }
        if (Remaining.isBeyond(net, most)) {
            beyond(path, net + " is to be credited on line " + line.number() + ", " + most + " is left", atMost(most));
        }
        taken.merge(line.treatment(), net, Money::plus);
    }

    private void treatment(TaxTreatment treatment, Money net) {
        Money most = left.net(treatment);
        if (Remaining.isBeyond(net, most)) {
            beyond(
                    "lines",
                    net + " under " + treatment + " is to be credited, " + most
                            + " is left after allowances and earlier notes",
                    atMost(most));
        }
    }

    private static String atMost(Money most) {
        return most.isZero() ? "credit nothing more" : "credit " + most + " at most";
    }

    private void beyond(String path, String message, String hint) {
        found.add(IssuingRule.CREDIT_WITHIN_INVOICE
                .at(path, invoice.number() + ": " + message)
                .withHint(hint));
    }
}
