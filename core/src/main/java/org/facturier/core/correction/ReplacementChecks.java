package org.facturier.core.correction;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;

/**
 * Looks for what keeps a draft from standing in place of an invoice. What is asked of every replacement stands apart from what
 * is asked of a corrective invoice, which takes over what was paid of the first. Nothing is drafted of what fails.
 */
final class ReplacementChecks {

    private ReplacementChecks() {}

    /** {@return what keeps a draft from being issued instead at all: it is a credit note, or of another seller} */
    static Findings of(Invoice invoice, InvoiceDraft right) {
        List<Finding> found = new ArrayList<>();
        if (right.header().type().isCredit()) {
            found.add(CorrectionRule.REPLACED_IN_KIND.at(
                    "header.type", say("credit", "a credit note replaces no invoice")));
        }
        if (!right.header().seller().id().equals(invoice.header().seller().id())) {
            found.add(CorrectionRule.REPLACED_IN_KIND.at(
                    "header.seller",
                    say("seller", "{invoice} is of {seller}, this draft of {own}")
                            .with("invoice", invoice.number())
                            .with("seller", invoice.header().seller().name())
                            .with("own", right.header().seller().name())));
        }
        return new Findings(found);
    }

    /** What was paid of one invoice counts for the other. */
    static Findings inOneCurrency(Invoice invoice, InvoiceDraft right) {
        return right.header().currency().equals(invoice.header().currency())
                ? Findings.none()
                : Findings.of(CorrectionRule.REPLACED_IN_CURRENCY.at(
                        "header.currency",
                        say("{invoice} is in {currency}, this draft in {own}")
                                .with("invoice", invoice.number())
                                .with("currency", invoice.header().currency())
                                .with("own", right.header().currency())));
    }

    /** What was credited of an invoice would count twice beside an invoice that stands in its place. */
    static Findings untouched(Invoice invoice, Chain chain) {
        DocumentKey key = DocumentKey.of(invoice);
        return invoice.lines().stream()
                .flatMap(line -> chain.on(new LineKey(key, line.number())).stream())
                .filter(effect -> effect.kind() == Effect.Kind.CREDIT)
                .filter(chain::stands)
                .findFirst()
                .map(effect -> Findings.of(CorrectionRule.REPLACED_UNTOUCHED.at(
                        "header.references.preceding",
                        say("{invoice} was credited by {document}")
                                .with("invoice", invoice.number())
                                .with("document", effect.by().document()))))
                .orElse(Findings.none());
    }
}
