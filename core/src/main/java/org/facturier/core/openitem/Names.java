package org.facturier.core.openitem;

import org.facturier.core.payment.ItemKey;

/**
 * Under which name an item is held: the items of a document together, any other by itself. The second instalment of F-1, a
 * planned one of it and what it states as paid before are all held under F-1; what a note gives back of F-1, under the note.
 */
public final class Names implements ItemKey.Cases<ItemKey> {

    private static final Names NAMES = new Names();

    private Names() {}

    public static ItemKey of(ItemKey item) {
        return item.match(NAMES);
    }

    @Override
    public ItemKey document(ItemKey.DocumentItem key) {
        return key;
    }

    @Override
    public ItemKey instalment(ItemKey.InstalmentItem key) {
        return new ItemKey.DocumentItem(key.document());
    }

    @Override
    public ItemKey paidBefore(ItemKey.PaidBeforeItem key) {
        return new ItemKey.DocumentItem(key.document());
    }

    @Override
    public ItemKey credit(ItemKey.CreditItem key) {
        return new ItemKey.DocumentItem(key.note());
    }

    @Override
    public ItemKey money(ItemKey.MoneyItem key) {
        return key;
    }

    @Override
    public ItemKey entered(ItemKey.EnteredItem key) {
        return key;
    }

    @Override
    public ItemKey transferred(ItemKey.TransferredItem key) {
        return key;
    }
}
