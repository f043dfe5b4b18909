package org.facturier.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;

/**
 * A fact with the accounts on which it stands: none while it names nothing that is known, two where it is a transfer. None
 * also where it is of another house, or a document that contradicts itself.
 *
 * @param id  its identifier
 * @param fact  the fact
 * @param accounts  the accounts, each once, in the order in which it came there
 */
record Filing(String id, Fact fact, List<AccountKey> accounts) {

    /** {@return the same on one more account, on which it does not stand yet} */
    Filing and(AccountKey account) {
        if (accounts.isEmpty()) {
            return new Filing(id, fact, List.of(account));
        }
        List<AccountKey> more = new ArrayList<>(accounts);
        more.add(account);
        return new Filing(id, fact, more);
    }
}
