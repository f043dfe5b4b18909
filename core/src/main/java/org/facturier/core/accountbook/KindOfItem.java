package org.facturier.core.accountbook;

import org.facturier.core.account.Entry;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.payment.ItemKey;

/**
 * What kind of entry opens an item. A document is told by its seller: the house sold it, or bought it. Money is told by its
 * side: what is a debit went out.
 *
 * @param account  its account
 * @param debit  whether the partner owes it
 */
record KindOfItem(AccountKey account, boolean debit) implements ItemKey.Cases<Entry.Kind> {

    /** {@return whether the house is the seller of a document} */
    private boolean sold(String seller) {
        return seller.equals(account.house());
    }

    @Override
    public Entry.Kind document(ItemKey.DocumentItem key) {
        return sold(key.document().seller()) ? Entry.Kind.INVOICE : Entry.Kind.PURCHASE_INVOICE;
    }

    @Override
    public Entry.Kind instalment(ItemKey.InstalmentItem key) {
        return document(new ItemKey.DocumentItem(key.document()));
    }

    @Override
    public Entry.Kind paidBefore(ItemKey.PaidBeforeItem key) {
        return Entry.Kind.PAID_BEFORE;
    }

    @Override
    public Entry.Kind credit(ItemKey.CreditItem key) {
        return sold(key.note().seller()) ? Entry.Kind.CREDIT_NOTE : Entry.Kind.PURCHASE_CREDIT_NOTE;
    }

    @Override
    public Entry.Kind money(ItemKey.MoneyItem key) {
        return debit ? Entry.Kind.PAID_OUT : Entry.Kind.PAYMENT;
    }

    @Override
    public Entry.Kind entered(ItemKey.EnteredItem key) {
        return Entry.Kind.ENTERED;
    }

    @Override
    public Entry.Kind transferred(ItemKey.TransferredItem key) {
        return Entry.Kind.TRANSFER;
    }
}
