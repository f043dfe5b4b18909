package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What late payment of the documents of an account costs, and does not stand on it yet. Parts that were paid late cost
 * something after they were paid: tell the ledger the {@link LateCharge#entries entries}, and they are owed like any other
 * debt.
 *
 * @param all  a charge for each document that was paid late, or is late; none that asks for nothing
 * @param findings  what somebody should look at: a rate that is not known, a document that is not at hand
 */
public record LateCharges(List<LateCharge> all, Findings findings) {

    public LateCharges {
        all = List.copyOf(all);
    }

    /**
     * {@return the charges for all documents of an account}
     *
     * @param account  the account
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     * @param law  the law by which each document is judged
     * @param upTo  the last day for which interest is reckoned
     */
    public static LateCharges of(
            Account account, Function<DocumentKey, Optional<Invoice>> documents, LateInterestLaw law, LocalDate upTo) {
        ChargeReckoning reckoning = new ChargeReckoning(account, documents, law, upTo);
        LateDebt.allOf(account, upTo).forEach(reckoning::add);
        return reckoning.charges();
    }

    /**
     * {@return the charges for what is asked for of some documents} Interest is on what is asked for, and on what was paid
     * late of the same documents: not on what is left out of it, as where it is disputed.
     *
     * @param account  the account
     * @param documents  finds a document, such as {@code ledger.chain()::find}; what was carried forward, in an archive
     * @param law  the law by which each document is judged
     * @param upTo  the last day for which interest is reckoned
     * @param asked  what is asked for, by document
     */
    public static LateCharges onWhatIsAsked(
            Account account,
            Function<DocumentKey, Optional<Invoice>> documents,
            LateInterestLaw law,
            LocalDate upTo,
            Map<DocumentKey, Money> asked) {
        ChargeReckoning reckoning = new ChargeReckoning(account, documents, law, upTo);
        LateDebt.allOf(account, upTo).forEach((document, debts) -> {
            if (asked.containsKey(document)) {
                reckoning.add(document, LeftOut.of(debts, asked.get(document)));
            }
        });
        return reckoning.charges();
    }
}
