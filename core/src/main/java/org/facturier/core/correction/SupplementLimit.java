package org.facturier.core.correction;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.LinePath;
import org.joda.money.Money;

/**
 * Holds a supplement to the lines that its invoice has. An amount has the sign of the line that it is added to: what takes
 * back is a credit note, which is held to what is left.
 */
final class SupplementLimit {

    private final Invoice invoice;
    private final List<Finding> found = new ArrayList<>();

    SupplementLimit(Invoice invoice) {
        this.invoice = invoice;
    }

    /** {@return what is wrong with adding amounts without tax, by number of the line; all of it, in the order of the lines} */
    Findings check(Map<Integer, Money> nets) {
        if (nets.isEmpty()) {
            found.add(CorrectionRule.SUPPLEMENT_ADDS.at(
                    "lines",
                    say("nothing", "nothing is to be added to {invoice}").with("invoice", invoice.number())));
        }
        new TreeMap<>(nets).forEach(this::line);
        return new Findings(found);
    }

    /** One line: whether it is there, and whether the amount adds to it. */
    private void line(int number, Money net) {
        String path = LinePath.of(number);
        if (number < 1 || number > invoice.lines().size()) {
            found.add(CreditRule.CREDIT_LINE_EXISTS
                    .at(
                            path,
                            say("{invoice} has no line {line}")
                                    .with("invoice", invoice.number())
                                    .with("line", number))
                    .withHint(say("numbered", "name a line from 1 to {lines}")
                            .with("lines", invoice.lines().size())));
        } else if (!adds(net, invoice.lines().get(number - 1).net())) {
            found.add(CorrectionRule.SUPPLEMENT_ADDS
                    .at(
                            path,
                            say("{amount} adds nothing to a line of {net}")
                                    .with("amount", net)
                                    .with("net", invoice.lines().get(number - 1).net()))
                    .withHint(say("credit", "credit the line to take something back")));
        }
    }

    /** {@return whether an amount is something, in the currency and of the sign of the line} */
    private static boolean adds(Money net, Money line) {
        return net.isSameCurrency(line) && !net.isZero() && !Remaining.isOpposite(net, line);
    }
}
