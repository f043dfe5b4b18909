package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.InstalmentPurpose;
import org.joda.money.Money;

/**
 * An item that was open, or relieved, when the ledger began: it goes on under the key it had.
 *
 * @param key  its key: that of an item, not of a whole document
 * @param since  the day from which it counted before
 * @param postponedTo  the last day on which its payment is in time, where a law moved it
 * @param purpose  what it is for, empty where it is simply to be paid
 * @param bearsInterestAfter  the day after which it bears interest
 * @param whole  what it came to at first; what is carried is less where a part was settled
 * @param references  the names under which a payer may know it
 * @param taxNotYetDue  the part of its tax, with the net amounts it is on, that becomes due when it is paid
 */
public record Carried(
        ItemKey key,
        LocalDate since,
        Optional<LocalDate> postponedTo,
        Optional<InstalmentPurpose> purpose,
        LocalDate bearsInterestAfter,
        Money whole,
        List<Reference> references,
        List<TaxSubtotal> taxNotYetDue) {

    /** @throws IllegalArgumentException if the key is that of a whole document */
    public Carried {
        Completeness.of("an item carried forward")
                .needs("key", key)
                .needs("since", since)
                .needs("bearsInterestAfter", bearsInterestAfter)
                .needs("whole", whole)
                .verify();
        if (key instanceof ItemKey.DocumentItem) {
            throw new RefusedException(say("carriedWhole", "an item goes on, such as an instalment, not all of {item}")
                    .with("item", key));
        }
        references = List.copyOf(references);
        taxNotYetDue = List.copyOf(taxNotYetDue);
    }
}
