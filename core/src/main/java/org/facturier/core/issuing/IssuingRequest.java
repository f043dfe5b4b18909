package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Outcome;
import org.joda.money.Money;

/**
 * What a {@link NumberStore} is asked for: the invoice of a draft, once. The key names what is billed; who asks for it again
 * with another draft would otherwise be handed an invoice that says something else.
 *
 * <p>A host whose connection breaks after it asked does not know whether the invoice was kept. It asks again with the same key
 * and draft, and is given the one that was kept; nothing is issued twice.
 *
 * @param key  names what is to be issued: an order, a delivery, the request of a proposed invoice; not blank
 * @param draft  what is to be issued
 */
public record IssuingRequest(String key, InvoiceDraft draft) {

    /** @throws IllegalArgumentException if a part is missing */
    public IssuingRequest {
        Completeness.of("a request").needs("key", key).needs("draft", draft).verify();
    }

    /**
     * {@return an invoice that was kept under this key, with the warnings that it was issued with, as the answer; a refusal
     * where it is of another draft}
     *
     * @param kept  the invoice and its warnings
     */
    public Outcome<Invoice> answeredBy(Outcome.Accepted<Invoice> kept) {
        return isOf(kept.accepted())
                ? kept
                : Outcome.rejected(IssuingRule.REQUEST_UNCHANGED.at(
                        "request " + key,
                        say("{invoice} was issued for it, of another draft")
                                .with("invoice", kept.accepted().number())));
    }

    /**
     * {@return whether an invoice says all that the draft does} What issuing adds is left out of the comparison: the number,
     * dates, the words of the law, a rate and the accounts of the seller where the draft left them open.
     */
    private boolean isOf(Invoice kept) {
        return kept.header().equals(AccountingRate.asIn(kept.header(), MeansOfPayment.stated(draft.header())))
                && kept.lines().stream().map(InvoiceLine::item).toList().equals(draft.lines())
                && agreed(kept).equals(draft.allowancesAndCharges())
                && kept.totals().prepaid().equals(draft.prepaid().orElseGet(() -> nothing(kept)))
                && kept.bases().equals(draft.bases());
    }

    /** What was spread over several treatments stands once for each. */
    private static List<DocumentAllowanceCharge> agreed(Invoice kept) {
        List<DocumentAllowanceCharge> agreed = new ArrayList<>();
        for (StatedAllowanceCharge part : kept.calculated().allowancesAndCharges()) {
            if (part.number() > agreed.size()) {
                agreed.add(part.agreed());
            }
        }
        return agreed;
    }

    private static Money nothing(Invoice kept) {
        return Money.zero(kept.header().currency());
    }
}
