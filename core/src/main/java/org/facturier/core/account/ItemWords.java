package org.facturier.core.account;

import org.facturier.core.payment.ItemKey;

/** An item as a message calls it, such as {@code instalment 2 of F-2026-0004}. */
final class ItemWords implements ItemKey.Cases<String> {

    private static final ItemWords WORDS = new ItemWords();

    private ItemWords() {}

    static String of(ItemKey item) {
        return item.match(WORDS);
    }

    @Override
    public String document(ItemKey.Document key) {
        return key.document().number().text();
    }

    @Override
    public String instalment(ItemKey.Instalment key) {
        return "instalment " + key.number() + " of " + key.document().number()
                + key.plan().map(plan -> " by plan " + plan).orElse("");
    }

    @Override
    public String paidBefore(ItemKey.PaidBefore key) {
        return "what " + key.document().number() + " states as paid before";
    }

    @Override
    public String credit(ItemKey.Credit key) {
        return "credit note " + key.note().number()
                + key.invoice().map(invoice -> " on " + invoice.number()).orElse("");
    }

    @Override
    public String money(ItemKey.Money key) {
        return "payment " + key.payment();
    }

    @Override
    public String entered(ItemKey.Entered key) {
        return "entry " + key.entry();
    }

    @Override
    public String transferred(ItemKey.Transferred key) {
        return "transfer " + key.transfer();
    }
}
