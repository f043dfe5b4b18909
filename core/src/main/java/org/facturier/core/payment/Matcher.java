package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what money is for. It books nothing and remembers nothing: the ledger makes facts of what a host takes.
 *
 * <p>A host may have one of its own: by amount where payers write nothing, by a table of who pays for whom. It is given to the
 * ledger, which asks it and tells nothing by itself.
 *
 * @implSpec Immutable; safe for many threads. M1: equal arguments give equal proposals, in whatever order the items were
 * told. M2: all proposals together take, by links and reliefs, at most what is open of any item. M3: a proposal stays on one
 * account: what it takes is of the partner and the currency of its money. M4: a link leads from a credit to a debit; each is
 * the money itself or among the open items, and so is what is relieved. M5: each proposal says why, also where all stays on
 * account.
 */
@FunctionalInterface
public interface Matcher {

    /**
     * {@return what some money may be for, to be taken one after the other; empty where the matcher has nothing to say}
     *
     * @param money  the money, in or out; it may be among the open items or not
     * @param open  everything that is open on the day, of any partner
     */
    List<Proposal> propose(OpenItem money, OpenItems open);

    /**
     * {@return what a payment of which nothing is put to anything may be for}
     *
     * @param payment  the payment
     * @param open  everything that is open on its day, of any partner
     */
    default List<Proposal> propose(Payment payment, OpenItems open) {
        return propose(OpenItem.of(payment), open);
    }

    /**
     * {@return what all money on account may be for, the oldest first; each proposal reckons with those before it}
     *
     * @param open  everything that is open on the day, of any partner
     */
    default List<Proposal> propose(OpenItems open) {
        List<Proposal> proposals = new ArrayList<>();
        OpenItems left = open;
        for (OpenItem money : open.money()) {
            Optional<OpenItem> rest = left.find(money.partner(), money.key());
            List<Proposal> more = rest.isEmpty() ? List.of() : propose(rest.get(), left);
            for (Proposal proposal : more) {
                left = left.after(proposal);
            }
            proposals.addAll(more);
        }
        return proposals;
    }
}
