package org.facturier.core.openitem;

import java.util.stream.Stream;
import org.facturier.core.fact.DocumentId;
import org.facturier.core.payment.ItemKey;

/**
 * Under which names a fact may have opened something. Whoever names a fact by its identifier, as a reversal does, does not say
 * of which kind it is; what is on the account tells.
 */
public final class Known {

    private Known() {}

    /** {@return those that may end again: money, an entry, a transfer} */
    public static Stream<ItemKey> openedBy(String fact) {
        return Stream.of(new ItemKey.MoneyItem(fact), new ItemKey.EnteredItem(fact), new ItemKey.TransferredItem(fact));
    }

    /** {@return those, and the document whose identifier it is, where it has that shape; a document does not end} */
    public static Stream<ItemKey> all(String fact) {
        return Stream.concat(openedBy(fact), DocumentId.read(fact).map(ItemKey.DocumentItem::new).stream());
    }
}
