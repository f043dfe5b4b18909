package org.facturier.reminders.policy;

import org.facturier.core.payment.ItemKey;

/** What an item is called where nobody gave it another name: the number of its document, else its identifier. */
enum ItemName implements ItemKey.Cases<String> {
    ASKED;

    @Override
    public String document(ItemKey.Document key) {
        return key.document().toString();
    }

    @Override
    public String instalment(ItemKey.Instalment key) {
        return key.document().toString();
    }

    @Override
    public String paidBefore(ItemKey.PaidBefore key) {
        return key.document().toString();
    }

    @Override
    public String credit(ItemKey.Credit key) {
        return key.note().toString();
    }

    @Override
    public String money(ItemKey.Money key) {
        return key.payment();
    }

    @Override
    public String entered(ItemKey.Entered key) {
        return key.entry();
    }

    @Override
    public String transferred(ItemKey.Transferred key) {
        return key.transfer();
    }
}
