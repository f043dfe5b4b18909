package org.facturier.core.posting;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.facturier.core.account.Link;
import org.facturier.core.openitem.Names;
import org.facturier.core.payment.ItemKey;

/**
 * What settles what, by the keys of both sides: the items fall into four classes, and these decide the kind of their link.
 *
 * <ul>
 * <li>A note and the document that it names, whichever is the credit: {@link Link.Kind#CREDIT_NOTE}.
 * <li>Any other credit and what went to another account: {@link Link.Kind#TRANSFER}.
 * <li>A payable and money that went out: {@link Link.Kind#PAYMENT}; any other credit and that money: {@link Link.Kind#REFUND}.
 * <li>Money, or what came from another account, and a debt or a note: {@link Link.Kind#PAYMENT}; any other credit and these:
 *     {@link Link.Kind#SET_OFF}.
 * </ul>
 *
 * Its constants are one visitor each; all answer alike.
 */
public enum LinkKind implements ItemKey.Cases<LinkKind> {
    /** What was billed, or entered. */
    DEBT,
    /** What a note gives back. */
    NOTE,
    /** Money that came in or went out. */
    MONEY,
    /** What came from another account, or went there. */
    TRANSFER;

    /**
     * {@return what a credit does to a debit}
     *
     * @param credit  the credit, an item
     * @param debit  the debit, an item
     * @param own  whether an invoice that a note names stands in a document: the same, or the corrective in its place
     */
    public static Link.Kind of(ItemKey credit, ItemKey debit, BiPredicate<ItemKey, ItemKey> own) {
        if (gives(credit, debit, own) || gives(debit, credit, own)) {
            return Link.Kind.CREDIT_NOTE;
        }
        LinkKind from = credit.match(DEBT);
        return switch (debit.match(DEBT)) {
            case TRANSFER -> Link.Kind.TRANSFER;
            case MONEY -> from == DEBT ? Link.Kind.PAYMENT : Link.Kind.REFUND;
            case DEBT, NOTE -> from == MONEY || from == TRANSFER ? Link.Kind.PAYMENT : Link.Kind.SET_OFF;
        };
    }

    /** {@return whether one side is a note that names an invoice and the other is of that} */
    private static boolean gives(ItemKey note, ItemKey other, BiPredicate<ItemKey, ItemKey> own) {
        return note instanceof ItemKey.CreditItem credit
                && Optional.of(credit)
                        .flatMap(ItemKey.CreditItem::invoice)
                        .filter(invoice -> own.test(new ItemKey.DocumentItem(invoice), Names.of(other)))
                        .isPresent();
    }

    @Override
    public LinkKind document(ItemKey.DocumentItem key) {
        return DEBT;
    }

    @Override
    public LinkKind instalment(ItemKey.InstalmentItem key) {
        return DEBT;
    }

    @Override
    public LinkKind paidBefore(ItemKey.PaidBeforeItem key) {
        return DEBT;
    }

    @Override
    public LinkKind credit(ItemKey.CreditItem key) {
        return NOTE;
    }

    @Override
    public LinkKind money(ItemKey.MoneyItem key) {
        return MONEY;
    }

    @Override
    public LinkKind entered(ItemKey.EnteredItem key) {
        return DEBT;
    }

    @Override
    public LinkKind transferred(ItemKey.TransferredItem key) {
        return TRANSFER;
    }
}
