package org.facturier.core.account;

import java.util.Optional;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/** The document of an item, and its plan. */
public final class ItemKind implements ItemKey.Cases<Optional<DocumentKey>> {

    private static final ItemKind DOCUMENT = new ItemKind();

    private ItemKind() {}

    /** {@return the document of an item, empty for money, entries and transfers} */
    public static Optional<DocumentKey> document(ItemKey key) {
        return key.match(DOCUMENT);
    }

    /** {@return the identifier of the plan whose instalment an item is} */
    public static Optional<String> plan(ItemKey key) {
        return key instanceof ItemKey.InstalmentItem instalment ? instalment.plan() : Optional.empty();
    }

    @Override
    public Optional<DocumentKey> document(ItemKey.DocumentItem key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> instalment(ItemKey.InstalmentItem key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> paidBefore(ItemKey.PaidBeforeItem key) {
        return Optional.of(key.document());
    }

    @Override
    public Optional<DocumentKey> credit(ItemKey.CreditItem key) {
        return Optional.of(key.note());
    }

    @Override
    public Optional<DocumentKey> money(ItemKey.MoneyItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<DocumentKey> entered(ItemKey.EnteredItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<DocumentKey> transferred(ItemKey.TransferredItem key) {
        return Optional.empty();
    }

    /** {@return whether a key is that of what was paid before an invoice} */
    public static boolean isPaidBefore(ItemKey key) {
        return document(key)
                .filter(document -> key.equals(new ItemKey.PaidBeforeItem(document)))
                .isPresent();
    }

    /** {@return whether what a key names is money that nobody has put to anything yet} */
    public static boolean isOnAccount(ItemKey key) {
        return key.match(OnAccount.ASKED);
    }
}
