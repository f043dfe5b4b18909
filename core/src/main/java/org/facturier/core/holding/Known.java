package org.facturier.core.holding;

import java.util.stream.Stream;
import org.facturier.core.fact.DocumentId;
import org.facturier.core.payment.ItemKey;

/** Under which names a fact may have opened something. */
public final class Known {

    private Known() {}

    /** {@return those that may end again} */
    public static Stream<ItemKey> openedBy(String fact) {
        return Stream.of(new ItemKey.Money(fact), new ItemKey.Entered(fact), new ItemKey.Transferred(fact));
    }

    /** {@return those, and documents} */
    public static Stream<ItemKey> all(String fact) {
        return Stream.concat(openedBy(fact), DocumentId.read(fact).map(ItemKey.Document::new).stream());
    }
}
