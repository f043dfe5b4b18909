package org.facturier.core.ledger;

import java.util.List;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.finding.Finding;
import org.facturier.core.index.Index;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;

/**
 * All facts of a ledger, each on its accounts. Immutable: a {@link Clerk} makes the next one of it, which shares all that
 * did not change.
 *
 * @param house  the house
 * @param chain  what its documents do to each other
 * @param facts  every fact, by identifier
 * @param names  the accounts on which a name stands
 * @param unnamed  facts that name an item which is not known, by that name; also once it came up, for it may come up
 *     elsewhere
 * @param untold  facts that name a fact which may be on no account yet, by its identifier
 * @param books  the accounts
 * @param findings  what was found while telling, in the order of telling
 */
record Filed(
        String house,
        Chain chain,
        Index<String, Filing> facts,
        Index<ItemKey, List<AccountKey>> names,
        Index<ItemKey, Trail<Fact>> unnamed,
        Index<String, Trail<Fact>> untold,
        Index<AccountKey, AccountBook> books,
        Trail<Finding> findings) {

    /** {@return an empty ledger of a house} */
    static Filed none(String house) {
        return new Filed(
                house,
                Chain.none(),
                Index.none(),
                Index.none(),
                Index.none(),
                Index.none(),
                Index.none(),
                Trail.none());
    }
}
