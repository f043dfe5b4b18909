package org.facturier.core.openitem;

import java.util.List;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Link;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Finding;
import org.facturier.core.index.Index;
import org.facturier.core.payment.ItemKey;

/**
 * An account at the end of a day, and how it came there. Immutable, and shares with the state before what did not change, so
 * that many of them can be kept: later facts are worked in from one, and what is open is read off it. Of a day gone by it still
 * tells, for entries and links bear their days.
 *
 * @param holdings  the items, by name
 * @param acts  what each fact did that may be reversed, by its identifier
 * @param ended  the links that ended, by serial number
 * @param awaited  the notes that will stand over documents which are not there yet, by the names of these
 * @param replacing  the corrective invoices in place of documents which are not there yet, by the names of these
 * @param tied  reliefs told with a payment, by its name
 * @param entries  what moved the balance, the oldest first
 * @param links  what settled anything, the oldest first; what ended stands there once more, below zero
 * @param serial  how many links were made
 * @param holds  what was told of disputes and promises
 * @param out  the names of money that went out
 * @param openings  what it began with
 * @param findings  what was found on the way
 */
public record State(
        Index<ItemKey, Holding> holdings,
        Index<String, Act> acts,
        Index<Integer, Bond> ended,
        Index<ItemKey, List<EffectiveReliefs.EffectiveNote>> awaited,
        Index<ItemKey, Issued> replacing,
        Index<ItemKey, Trail<Tied>> tied,
        Trail<Entry> entries,
        Trail<Link> links,
        int serial,
        Trail<Told> holds,
        Trail<ItemKey> out,
        Openings openings,
        Trail<Finding> findings) {

    public static final State EMPTY = new State(
            Index.none(),
            Index.none(),
            Index.none(),
            Index.none(),
            Index.none(),
            Index.none(),
            Trail.none(),
            Trail.none(),
            0,
            Trail.none(),
            Trail.none(),
            Openings.NONE,
            Trail.none());
}
