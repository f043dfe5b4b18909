package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** How much a credit note may take back: of each line, and of each treatment, what earlier notes left. */
final class CreditLimit {

    private final Correction correction;
    private final Invoice invoice;
    private final CorrectionBasis basis;
    private final List<Finding> found = new ArrayList<>();

    CreditLimit(Correction correction, Invoice invoice, CorrectionBasis basis) {
        this.correction = correction;
        this.invoice = invoice;
        this.basis = basis;
    }

    Findings check(SortedMap<Integer, Money> nets, List<DocumentAllowanceCharge> parts) {
        if (nets.isEmpty() && parts.isEmpty()) {
            found.add(
                    IssuingRule.CREDIT_WITHIN_INVOICE.at("lines", "nothing is left to credit on " + invoice.number()));
        }
        Map<TaxTreatment, Money> taken = new LinkedHashMap<>();
        nets.forEach((number, net) -> {
            if (number < 1 || number > invoice.lines().size()) {
                found.add(IssuingRule.CREDIT_LINE_EXISTS.at(
                        "lines[" + number + "]",
                        invoice.number() + " has lines 1 to " + invoice.lines().size()));
            } else {
                InvoiceLine line = invoice.lines().get(number - 1);
                if (line(line, net)) {
                    taken.merge(line.treatment(), net, Money::plus);
                }
            }
        });
        parts.forEach(part -> taken.merge(part.treatment().orElseThrow(), signed(part), Money::plus));
        taken.forEach(this::treatment);
        return new Findings(found);
    }

    private static Money signed(DocumentAllowanceCharge part) {
        Measure.Amount fixed = (Measure.Amount) part.allowanceCharge().measure();
        return part.allowanceCharge().signed(fixed.amount());
    }

    /** {@return whether the amount can be put to its treatment: something, in the currency of the invoice} */
    private boolean line(InvoiceLine line, Money net) {
        Money left = correction.leftOf(line);
        if (!net.isSameCurrency(left) || net.isZero()) {
            found.add(IssuingRule.CREDIT_WITHIN_INVOICE.at(
                    "lines[" + line.number() + "]",
                    net + " cannot be credited on a line of " + line.net() + " of " + invoice.number()));
            return false;
        }
        if (isBeyond(net, left)) {
            found.add(IssuingRule.CREDIT_WITHIN_INVOICE.at(
                    "lines[" + line.number() + "]",
                    net + " is to be credited on line " + line.number() + " of " + invoice.number() + ", " + left
                            + " is left"));
        }
        return true;
    }

    private void treatment(TaxTreatment treatment, Money net) {
        Money left = net(basis.invoiced(), treatment, net).minus(net(basis.credited(), treatment, net));
        if (isBeyond(net, left)) {
            found.add(IssuingRule.CREDIT_WITHIN_INVOICE.at(
                    "lines",
                    net + " under " + treatment + " is to be credited on " + invoice.number() + ", " + left
                            + " is left after allowances and earlier notes"));
        }
    }

    private static Money net(List<TaxSubtotal> groups, TaxTreatment treatment, Money like) {
        return groups.stream()
                .filter(group -> group.treatment().equals(treatment))
                .map(TaxSubtotal::net)
                .findFirst()
                .orElse(Money.zero(like.getCurrencyUnit()));
    }

    /** Beyond what is left, or of the other sign. */
    private static boolean isBeyond(Money net, Money left) {
        return net.abs().isGreaterThan(left.abs())
                || net.getAmount().signum() * left.getAmount().signum() < 0;
    }
}
