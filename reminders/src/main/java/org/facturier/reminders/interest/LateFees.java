package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Fact;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What late payment of the documents of an account costs, and does not stand on it yet. Parts that were paid late cost
 * something after they were paid: tell the ledger the {@link LateFee#entries entries}, and they are owed like any other
 * debt.
 *
 * @param all  a charge for each document that was paid late, or is late; none that asks for nothing
 * @param findings  what somebody should look at: a rate that is not known, a document that is not at hand
 */
public record LateFees(List<LateFee> all, Findings findings) {

    public LateFees {
        all = List.copyOf(all);
    }

    /**
     * {@return the late fees for all documents of an account}
     *
     * @param account  the account
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     * @param law  the law by which each document is judged
     * @param upTo  the last day for which interest is reckoned
     */
    public static LateFees of(
            Account account, Function<DocumentKey, Optional<Invoice>> documents, LateInterestLaw law, LocalDate upTo) {
        LateFeeAccrual reckoning = new LateFeeAccrual(account, documents, law, upTo);
        LateDebtData.allOf(account, upTo).forEach(reckoning::add);
        return reckoning.lateFees();
    }

    /**
     * {@return the late fees for what is asked for of some documents} Interest is on what is asked for, and on what was paid
     * late of the same documents: not on what is left out of it, as where it is disputed.
     *
     * @param account  the account
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     * @param law  the law by which each document is judged
     * @param upTo  the last day for which interest is reckoned
     * @param asked  what is asked for, by document
     */
    public static LateFees onWhatIsAsked(
            Account account,
            Function<DocumentKey, Optional<Invoice>> documents,
            LateInterestLaw law,
            LocalDate upTo,
            Map<DocumentKey, Money> asked) {
        LateFeeAccrual reckoning = new LateFeeAccrual(account, documents, law, upTo);
        LateDebtData.allOf(account, upTo).forEach((document, debts) -> {
            if (asked.containsKey(document)) {
                reckoning.add(document, LeftOut.of(debts, asked.get(document)));
            }
        });
        return reckoning.lateFees();
    }

    /**
     * {@return what to tell a ledger that begins anew, in place of what the old one says: the same sums for each partner, with what
     * payments left of the principal on its document}
     *
     * <p>Where payments settle interest first, the account shows the principal as paid and the interest as open, and only the
     * payments of the old ledger tell that some of the principal still bears interest. Interest that was not entered is not among
     * the facts: tell the old ledger the {@link LateFee#entries entries} up to the day before it is carried forward.
     *
     * @param opening  what {@link org.facturier.core.closing.CarriedForward} of the old ledger gives for that day
     * @param before  the old ledger
     * @param day  the day after which the new one begins
     * @param documents  finds a document, such as {@code before.chain()::find}
     * @param law  the law by which each document is judged
     */
    public static List<Fact> carriedForward(
            List<Fact> opening,
            Ledger before,
            LocalDate day,
            Function<DocumentKey, Optional<Invoice>> documents,
            LateInterestLaw law) {
        return CarriedPrincipal.in(opening, before, day, documents, law);
    }
}
