package org.facturier.core.account;

import org.facturier.core.fact.DocumentId;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/** The key of an item as a text, to sort by; different keys have different texts. */
public final class KeyText implements ItemKey.Cases<String> {

    private static final KeyText TEXT = new KeyText();

    private KeyText() {}

    /** {@return the key as a text} */
    public static String of(ItemKey key) {
        return key.match(TEXT);
    }

    /** {@return the identifier of the fact that opens a name, unless it is carried forward} */
    public static String fact(ItemKey name) {
        String text = of(name);
        return ItemKind.document(name).isPresent() ? text : text.substring(text.indexOf('/') + 1);
    }

    @Override
    public String document(ItemKey.DocumentItem key) {
        return DocumentId.of(key.document());
    }

    @Override
    public String instalment(ItemKey.InstalmentItem key) {
        return DocumentId.of(key.document()) + "/" + key.plan().orElse("") + "/" + key.number();
    }

    @Override
    public String paidBefore(ItemKey.PaidBeforeItem key) {
        return DocumentId.of(key.document()) + "/paid-before";
    }

    @Override
    public String credit(ItemKey.CreditItem key) {
        return DocumentId.of(key.note()) + key.invoice().map(KeyText::on).orElse("");
    }

    private static String on(DocumentKey invoice) {
        return "/on/" + DocumentId.of(invoice);
    }

    @Override
    public String money(ItemKey.MoneyItem key) {
        return "money/" + key.payment();
    }

    @Override
    public String entered(ItemKey.EnteredItem key) {
        return "entered/" + key.entry();
    }

    @Override
    public String transferred(ItemKey.TransferredItem key) {
        return "transferred/" + key.transfer();
    }
}
