package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Message;
import org.facturier.core.payment.ItemKey;

/**
 * An item as a message calls it, such as {@code instalment 2 of F-2026-0004}. A message, not a text, so that it can be said in
 * any language; documents are called by their number alone, as people do.
 *
 * <p>Facts that name an item are found by their own identifier; this is what stands in the sentence.
 */
public final class ItemWords implements ItemKey.Cases<Message> {

    private static final ItemWords WORDS = new ItemWords();

    private ItemWords() {}

    /**
     * {@return an item in words, to be put into a sentence; each kind has a phrase of its own}
     *
     * @param item  the item, also one that no account has
     */
    public static Message of(ItemKey item) {
        return item.match(WORDS);
    }

    @Override
    public Message document(ItemKey.DocumentItem key) {
        return say("document", "{document}").with("document", key.document().number());
    }

    @Override
    public Message instalment(ItemKey.InstalmentItem key) {
        Message instalment = key.plan()
                .map(plan -> say("plannedInstalment", "instalment {number} of {document} by plan {plan}")
                        .with("plan", plan))
                .orElse(say("instalment", "instalment {number} of {document}"));
        return instalment
                .with("number", key.number())
                .with("document", key.document().number());
    }

    @Override
    public Message paidBefore(ItemKey.PaidBeforeItem key) {
        return say("paidBefore", "what {document} states as paid before")
                .with("document", key.document().number());
    }

    @Override
    public Message credit(ItemKey.CreditItem key) {
        Message credit = key.invoice()
                .map(invoice ->
                        say("creditOn", "credit note {note} on {invoice}").with("invoice", invoice.number()))
                .orElse(say("creditNote", "credit note {note}"));
        return credit.with("note", key.note().number());
    }

    @Override
    public Message money(ItemKey.MoneyItem key) {
        return say("payment", "payment {payment}").with("payment", key.payment());
    }

    @Override
    public Message entered(ItemKey.EnteredItem key) {
        return say("entry", "entry {entry}").with("entry", key.entry());
    }

    @Override
    public Message transferred(ItemKey.TransferredItem key) {
        return say("transfer", "transfer {transfer}").with("transfer", key.transfer());
    }
}
