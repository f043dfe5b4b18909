package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * What is open of a partner's items while a proposal is taken, piece by piece. What would be taken twice is refused at the
 * second piece.
 */
final class Taken {

    private final String partner;
    private OpenItems open;

    Taken(OpenItems open, String partner) {
        this.open = open;
        this.partner = partner;
    }

    /**
     * {@return what is open after a proposal; what is used up is no longer among it}
     *
     * @throws RefusedException if it takes more of an item than is open, from the wrong side, or of one that is not open there
     */
    OpenItems of(Proposal proposal) {
        for (Proposal.ProposedLink link : proposal.links()) {
            take(link.credit(), link.amount().negated());
            take(link.debit(), link.amount());
        }
        for (Proposal.ProposedRelief relief : proposal.reliefs()) {
            OpenItem item = find(relief.item());
            take(
                    relief.item(),
                    item.isDebit() ? relief.amount() : relief.amount().negated());
        }
        return open;
    }

    /** @param amount  above zero of what the partner owes, below of what it is owed */
    private void take(ItemKey key, Money amount) {
        OpenItem item = find(key);
        Money left = item.open().minus(amount);
        if (item.isDebit() ? left.isNegative() || amount.isNegative() : left.isPositive() || amount.isPositive()) {
            throw new RefusedException(say(
                            "takenTooMuch",
                            "a proposal takes {amount} of {item}, of which {open} is open: what is taken is on its side and no more")
                    .with("amount", amount)
                    .with("item", key)
                    .with("open", item.open()));
        }
        open = left.isZero() ? open.without(item) : open.with(item.leaving(left));
    }

    /**
     * {@return an item of the partner, as it is open by now}
     *
     * @throws RefusedException if nothing of it is open, or it is another partner's
     */
    private OpenItem find(ItemKey key) {
        return open.find(partner, key)
                .orElseThrow(() -> new RefusedException(
                        say("notOpenThere", "nothing of {item} is open on the account of {partner}")
                                .with("item", key)
                                .with("partner", partner)));
    }
}
