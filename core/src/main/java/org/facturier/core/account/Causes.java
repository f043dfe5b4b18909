package org.facturier.core.account;

import java.util.Optional;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;

/**
 * What the items of an account come from.
 *
 * @param account  the account
 */
record Causes(AccountKey account) {

    Cause of(Holding holding, Part part) {
        Origin origin = part.origin();
        return new Cause(
                origin.key().match(new KindOfItem(account, origin.debit())),
                origin.on(),
                why(holding, origin),
                ItemKind.document(origin.key()),
                words(holding, origin));
    }

    private static Optional<EntryReason> why(Holding holding, Origin origin) {
        return origin.carried().isPresent()
                ? Optional.of(EntryReason.OPENING)
                : Optional.of(holding.source())
                        .filter(Entered.class::isInstance)
                        .map(fact -> ((Entered) fact).why());
    }

    private static String words(Holding holding, Origin origin) {
        return origin.carried().map(Causes::firstName).orElseGet(() -> words(holding.source()));
    }

    private static String firstName(Carried carried) {
        return carried.references().stream().findFirst().map(Reference::text).orElse("");
    }

    private static String words(Fact source) {
        if (source instanceof Received received) {
            return received.payment().reference();
        }
        return source instanceof Entered entered ? entered.reference() : "";
    }

    /** {@return what moves with an entry; what is not there any more is told by its key and by the entry} */
    Cause of(Entry entry, State state) {
        ItemKey item = entry.item();
        return state.holdings()
                .find(Names.of(item))
                .flatMap(holding -> holding.find(item).map(part -> of(holding, part)))
                .orElseGet(() -> new Cause(entry.kind(), entry.on(), Optional.empty(), ItemKind.document(item), ""));
    }
}
