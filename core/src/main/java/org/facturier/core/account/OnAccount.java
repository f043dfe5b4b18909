package org.facturier.core.account;

import org.facturier.core.payment.ItemKey;

/** Whether a credit is money on account. */
enum OnAccount implements ItemKey.Cases<Boolean> {
    ASKED;

    @Override
    public Boolean document(ItemKey.Document key) {
        return false;
    }

    @Override
    public Boolean instalment(ItemKey.Instalment key) {
        return false;
    }

    @Override
    public Boolean paidBefore(ItemKey.PaidBefore key) {
        return false;
    }

    @Override
    public Boolean credit(ItemKey.Credit key) {
        return false;
    }

    @Override
    public Boolean money(ItemKey.Money key) {
        return true;
    }

    @Override
    public Boolean entered(ItemKey.Entered key) {
        return false;
    }

    @Override
    public Boolean transferred(ItemKey.Transferred key) {
        return true;
    }
}
