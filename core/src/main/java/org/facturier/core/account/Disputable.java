package org.facturier.core.account;

import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.joda.money.Money;

/** What of a document can be disputed: its lines, and no more than its total. */
final class Disputable {

    private Disputable() {}

    /** {@return what is disputed that the document does not have; empty also where only its open part is known} */
    static Optional<String> beyond(Dispute dispute, Fact source) {
        return source instanceof Issued issued ? beyond(dispute, issued.document()) : Optional.empty();
    }

    private static Optional<String> beyond(Dispute dispute, Invoice document) {
        List<Integer> unknown = dispute.lines().stream()
                .filter(number -> document.lines().stream().noneMatch(line -> line.number() == number))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(document.number() + " has no lines " + unknown);
        }
        Money payable = document.totals().payable();
        return !dispute.amount().isSameCurrency(payable) || dispute.amount().isGreaterThan(payable)
                ? Optional.of(dispute.amount() + " of " + document.number() + " is disputed, which comes to " + payable)
                : Optional.empty();
    }
}
