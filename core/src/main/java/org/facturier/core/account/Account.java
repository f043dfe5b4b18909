package org.facturier.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/**
 * What a house and a partner owe each other in one currency, after all facts of its ledger.
 *
 * <p>Given by a ledger; not to be implemented, for methods may be added.
 */
public interface Account {

    /** {@return whose it is} */
    AccountKey key();

    /**
     * {@return how it stands at the end of a day} On the last day or after it, that is read off; for an earlier day what
     * happened until then is summed up.
     */
    Position at(LocalDate day);

    /** {@return its statement over some days, the end exclusive} */
    Statement statement(ServicePeriod days);

    /** {@return all that moved its balance, by day} */
    List<Entry> entries();

    /** {@return all that settled anything, by day; what ended stands there twice, once below zero} */
    List<Link> links();

    /** {@return on which days how much of which item need not be paid, by first day} */
    List<Relief> reliefs();

    /** {@return on which days how much of an item was open, by first day; nothing for a key that is not here} */
    List<Balance> balances(ItemKey item);

    /** {@return the balances of all items, one item after the other: for whoever reads more than one of them} */
    List<Balance> balances();

    /** {@return what links brought or cost in the accounting currency, where both sides say what they were worth, by day} */
    List<ExchangeDifference> exchangeDifferences();

    /**
     * {@return the items of a document in force at the end of a day, settled ones too, due first first: after a plan its
     * instalments, and what else is open; what is stated as paid before only while it is open}
     */
    List<AccountItem> items(DocumentKey document, LocalDate day);

    /** {@return an item at the end of a day, settled or not; empty for a whole document and for what is not there yet} */
    Optional<AccountItem> item(ItemKey key, LocalDate day);

    /** {@return the last day on which something happened; empty if nothing that counts did} */
    Optional<LocalDate> lastDay();
}
