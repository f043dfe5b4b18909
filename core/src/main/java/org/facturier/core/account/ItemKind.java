package org.facturier.core.account;

import java.util.Optional;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.payment.ItemKey;

/** The document of an item, and its plan. */
final class ItemKind implements ItemKey.Cases<Optional<DocumentKey>> {

    private static final ItemKind DOCUMENT = new ItemKind();

    private ItemKind() {}

    static Optional<DocumentKey> document(ItemKey key) {
        return key.match(DOCUMENT);
    }

    /** {@return the identifier of the plan whose instalment an item is} */
    static Optional<String> plan(ItemKey key) {
        return key instanceof ItemKey.Instalment instalment ? instalment.plan() : Optional.empty();
    }

    @Override
    public Optional<DocumentKey> document(ItemKey.Document key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> instalment(ItemKey.Instalment key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> paidBefore(ItemKey.PaidBefore key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> credit(ItemKey.Credit key) {
        return Optional.of(key.note());
    }

    @Override
    public Optional<DocumentKey> money(ItemKey.Money key) {
        return Optional.empty();
    }

    @Override
    public Optional<DocumentKey> entered(ItemKey.Entered key) {
        return Optional.empty();
    }

    @Override
    public Optional<DocumentKey> transferred(ItemKey.Transferred key) {
        return Optional.empty();
    }
}
