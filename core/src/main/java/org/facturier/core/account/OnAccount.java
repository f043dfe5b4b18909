package org.facturier.core.account;

import org.facturier.core.payment.ItemKey;

/** Whether a credit is money on account. */
enum OnAccount implements ItemKey.Cases<Boolean> {
    ASKED;

    @Override
    public Boolean document(ItemKey.DocumentItem key) {
        return false;
    }

    @Override
    public Boolean instalment(ItemKey.InstalmentItem key) {
        return false;
    }

    @Override
    public Boolean paidBefore(ItemKey.PaidBeforeItem key) {
        return false;
    }

    @Override
    public Boolean credit(ItemKey.CreditItem key) {
        return false;
    }

    @Override
    public Boolean money(ItemKey.MoneyItem key) {
        return true;
    }

    @Override
    public Boolean entered(ItemKey.EnteredItem key) {
        return false;
    }

    @Override
    public Boolean transferred(ItemKey.TransferredItem key) {
        return true;
    }
}
