package org.facturier.core.accountbook;

import java.util.Optional;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Origin;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.Reference;

/**
 * What the items of an account come from, in what its parties know of it: words for people are made of that, so no identifier
 * of the host is in it.
 *
 * @param account  the account
 */
record Causes(AccountKey account) {

    /**
     * {@return what an item comes from}
     *
     * @param holding  the holding that it is in
     * @param part  the item
     */
    Cause of(Holding holding, Part part) {
        Origin origin = part.origin();
        return new Cause(
                origin.key().match(new KindOfItem(account, origin.debit())),
                origin.on(),
                why(holding, origin),
                ItemKind.document(origin.key()),
                words(holding, origin));
    }

    /**
     * {@return why it was entered: that it was open when the ledger began, before whatever else; empty for what was not
     * entered}
     */
    private static Optional<EntryReason> why(Holding holding, Origin origin) {
        return origin.carried().isPresent()
                ? Optional.of(EntryReason.OPENING)
                : holding.source().asEntered().map(Entered::why);
    }

    /**
     * {@return what was written on a payment, the reference of an entry, the first name of what is carried forward; else blank}
     */
    private static String words(Holding holding, Origin origin) {
        return origin.carried().map(Causes::firstName).orElseGet(() -> words(holding.source()));
    }

    /** {@return the first name that an item was carried with, blank where it has none} */
    private static String firstName(Carried carried) {
        return carried.references().stream().findFirst().map(Reference::text).orElse("");
    }

    private static String words(Fact source) {
        return source.asReceived()
                .map(received -> received.payment().reference())
                .or(() -> source.asEntered().map(Entered::reference))
                .orElse("");
    }

    /** {@return what moves with an entry} */
    Cause of(Entry entry, State state) {
        Holding holding = state.holdings().find(Names.of(entry.item())).orElseThrow();
        return of(holding, holding.get(entry.item()));
    }
}
