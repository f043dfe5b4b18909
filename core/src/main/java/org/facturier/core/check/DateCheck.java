package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.terms.Instalment;

/**
 * Holds the dates of a document against its own: instalments are due on it or later, documents referred to and the
 * accounting rate are of that day or earlier. Whether a day is due as the terms say is not asked.
 */
final class DateCheck {

    private DateCheck() {}

    /** {@return the dates that cannot be, in the order of the document} */
    static Findings findings(Invoice document) {
        List<Finding> found = new ArrayList<>();
        LocalDate issued = document.issuedOn();
        for (Instalment instalment : document.schedule().instalments()) {
            if (instalment.dueOn().isBefore(issued)) {
                found.add(CheckRule.DUE_AFTER_ISSUE.at(
                        "schedule.instalments[" + (instalment.number() - 1) + "].dueOn",
                        say("{day} is before the date of the document, {issued}")
                                .with("day", instalment.dueOn())
                                .with("issued", issued)));
            }
        }
        List<DocumentReference> preceding = document.header().references().preceding();
        for (int i = 0; i < preceding.size(); i++) {
            if (preceding.get(i).issuedOn().isAfter(issued)) {
                found.add(CheckRule.REFERENCE_FIRST.at(
                        "header.references.preceding[" + i + "].issuedOn",
                        say("{day} is after the date of the document, {issued}")
                                .with("day", preceding.get(i).issuedOn())
                                .with("issued", issued)));
            }
        }
        document.header()
                .accountingRate()
                .filter(rate -> rate.publishedOn().isAfter(issued))
                .ifPresent(rate -> found.add(CheckRule.RATE_KNOWN.at(
                        "header.taxCurrency.rate.publishedOn",
                        say("{day} is after the date of the document, {issued}")
                                .with("day", rate.publishedOn())
                                .with("issued", issued))));
        return new Findings(found);
    }
}
