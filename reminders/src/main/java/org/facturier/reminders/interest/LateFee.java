package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What late payment of one document costs up to a day: interest and the fixed sum for recovery (pénalités et
 * indemnité forfaitaire).
 * <p>It is a claim of the creditor and no supply: it bears no VAT, and stands on no invoice. It becomes a debt on the
 * account by {@link #entries}.
 *
 * @param document  the document
 * @param upTo  the last day for which interest is worked out, inclusive
 * @param interest  the interest in all and how it came about; empty where a rate is not known
 * @param entered  what of the interest stands on the account already, settled or not; zero or more
 * @param indemnity  the fixed sum for recovery; empty where none is granted, or it stands on the account already
 * @param regime  the law; empty where interest is by agreement alone
 * @source Directive 2011/7/EU, art. 3 and 6; Code de commerce, art. L441-10 II
 */
public record LateFee(
        DocumentKey document,
        LocalDate upTo,
        Optional<LateInterest> interest,
        Money entered,
        Optional<Money> indemnity,
        Optional<LateInterestRegime> regime) {

    public LateFee {
        Completeness.of("a charge for late payment")
                .needs("document", document)
                .needs("upTo", upTo)
                .needs("entered", entered)
                .verify();
    }

    /** {@return the interest that does not stand on the account yet, above zero; empty where there is none} */
    public Optional<Money> interestDue() {
        // what is open of the document on the account is without any interest, whatever payments settled first: all
        // that accrued is beside it
        return interest.map(all -> all.amount().minus(entered)).filter(Money::isPositive);
    }

    /** {@return the document for whose lateness an item was entered, empty for an item of another kind} */
    public static Optional<DocumentKey> documentOf(ItemKey item) {
        return LateFeeId.of(item).map(LateFeeId::document);
    }

    /**
     * {@return why an item was entered: {@link EntryReason#INTEREST} or {@link EntryReason#INDEMNITY}, empty for an item that is no
     * late fee} It is told by the identifier of its entry, so that it is known in a ledger that was carried forward, too.
     */
    public static Optional<EntryReason> reasonOf(ItemKey item) {
        return LateFeeId.of(item).map(LateFeeId::why);
    }

    /** {@return the interest without the indemnity} */
    public LateFee interestAlone() {
        return new LateFee(document, upTo, interest, entered, Optional.empty(), regime);
    }

    /** {@return the indemnity without the interest} */
    public LateFee indemnityAlone() {
        return new LateFee(document, upTo, Optional.empty(), entered, indemnity, regime);
    }

    /** {@return whether there is nothing to ask for} */
    public boolean isNothing() {
        return interestDue().isEmpty() && indemnity.isEmpty();
    }

    /**
     * {@return what to tell the ledger, so that interest and indemnity are owed like any other debt: an entry for each that
     * does not stand on the account yet} An indemnity in another currency than the account's is not among them.
     *
     * @param account  the account of the document
     * @param on  the day of the entries
     * @param dueOn  the last day to pay them
     */
    public List<Entered> entries(AccountKey account, LocalDate on, LocalDate dueOn) {
        List<Entered> entries = new ArrayList<>();
        interestDue().ifPresent(sum -> entries.add(entry(EntryReason.INTEREST, account, sum, on, dueOn)));
        indemnity
                .filter(sum -> sum.getCurrencyUnit().equals(account.currency()))
                .ifPresent(sum -> entries.add(entry(EntryReason.INDEMNITY, account, sum, on, dueOn)));
        return entries;
    }

    private Entered entry(EntryReason why, AccountKey account, Money sum, LocalDate on, LocalDate dueOn) {
        return new Entered(
                new LateFeeId(why, document, upTo).toString(),
                on,
                account,
                sum,
                dueOn,
                why,
                document.number().text(),
                Optional.empty(),
                Optional.empty());
    }
}
